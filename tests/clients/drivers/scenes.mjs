// What every JavaScript driver says and sees, in node and in a browser alike; shared.py says the same in Python.
export const RATE = 24000;
const FRAME_MS = 20;
const PATIENCE_MS = 20000;
const SCENE_MS = 45000;
export const INSTRUCTIONS = 'Answer in rhymes.';
export const AT_LENGTH = 'Talk at length.';
export const VOICE = 'cedar';
export const HELLO = 'hello there';
export const STORY = 'tell me a story';
const HEARD = 'I heard';
export const ENOUGH = 'that is enough';
export const WEATHER = 'please get_weather {"city": "Paris"}';
export const TOOL = {
  type: 'function',
  name: 'get_weather',
  description: 'Weather of a city.',
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
};

/** What came of a scene, or how it broke. */
export async function factsOf(scene) {
  let late;
  const hung = new Promise((_, reject) => {
    late = setTimeout(() => reject(new Error('hung')), SCENE_MS);
  });
  try {
    return await Promise.race([scene(), hung]);
  } catch (error) {
    return { broke: String(error?.stack ?? error) };
  } finally {
    clearTimeout(late);
  }
}

export const typed = (text) => ({
  type: 'conversation.item.create',
  item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
});

export const appended = (pcm) => ({
  type: 'input_audio_buffer.append',
  audio: btoa(String.fromCharCode(...pcm)),
});

/** A microphone that sends silence and, in between, what is said; `close` ends it. */
export class OpenMicrophone {
  constructor(send) {
    const step = (RATE * FRAME_MS) / 1000 * 2;
    const begin = Date.now();
    let sent = 0;
    this.waiting = new Uint8Array();
    this.timer = setInterval(() => {
      for (; sent * FRAME_MS < Date.now() - begin; sent += 1) {
        const frame = new Uint8Array(step);
        frame.set(this.waiting.subarray(0, step));
        this.waiting = this.waiting.subarray(step);
        send(frame);
      }
      if (!this.waiting.length) this.silent?.();
    }, FRAME_MS);
  }

  say(pcm) {
    this.waiting = new Uint8Array([...this.waiting, ...pcm]);
    return new Promise((resolve) => { this.silent = resolve; });
  }

  close() {
    clearInterval(this.timer);
  }
}

/** What a client was told, read off the server's events as it hands them on. */
export class Seen {
  constructor() {
    this.replies = new Map();
    this.done = new Map();
    this.reasons = [];
    this.heard = [];
    this.errors = [];
    this.types = new Set();
    this.sound = 0;
    this.waiting = new Set();
  }

  take(event) {
    this.types.add(event.type);
    switch (event.type) {
      case 'response.created': this.replies.set(event.response.id, ''); break;
      case 'response.output_audio_transcript.delta':
      case 'response.output_text.delta':
        this.replies.set(event.response_id, this.replies.get(event.response_id) + event.delta); break;
      case 'response.output_audio.delta': this.sound += event.delta.length; break;
      case 'response.done':
        this.done.set(event.response.id, event.response.status);
        this.reasons.push(event.response.status_details?.reason); break;
      case 'conversation.item.input_audio_transcription.completed': this.heard.push(event.transcript); break;
      case 'error': this.errors.push(`${event.error.code}: ${event.error.message} ${event.error.param}`); break;
      default:
    }
    for (const check of this.waiting) check();
  }

  until(holds) {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(JSON.stringify(this.facts()))), PATIENCE_MS);
      const check = () => {
        if (!holds()) return;
        this.waiting.delete(check);
        clearTimeout(late);
        resolve();
      };
      this.waiting.add(check);
      check();
    });
  }

  ends(number = 1) {
    return this.until(() => this.done.size >= number);
  }

  /** Return when the reply of that number, counted from one, says what was heard. */
  answers(number) {
    return this.until(() => [...this.replies.values()][number - 1]?.includes(HEARD));
  }

  facts(more = {}) {
    return {
      reply: [...this.replies.values()].at(-1) ?? '',
      heard: this.heard,
      errors: this.errors,
      sound: this.sound,
      done: [...this.done.values()],
      reasons: this.reasons,
      types: [...this.types],
      ...more,
    };
  }
}

/**
 * The scenes of a client that says the protocol's events itself. `talking` opens a session and gives `send`, `seen`,
 * `call` (a promise of the function's call) and `close`.
 */
export function plainScenes(talking, speech) {
  const scene = (act, ...options) => async () => {
    const talk = await talking(...options);
    try {
      return await act(talk);
    } finally {
      talk.close();
    }
  };
  const set = (talk, session) => talk.send({ type: 'session.update', session: { type: 'realtime', ...session } });
  const byHand = { audio: { input: { turn_detection: null } } };
  const ask = (talk, text) => {
    talk.send(typed(text));
    talk.send({ type: 'response.create' });
  };
  const listening = async (talk, act) => {
    const microphone = new OpenMicrophone((pcm) => talk.send(appended(pcm)));
    try {
      return await act(microphone);
    } finally {
      microphone.close();
    }
  };
  return {
    typed: scene(async (talk) => {
      set(talk, { instructions: INSTRUCTIONS, audio: { output: { voice: VOICE } } });
      ask(talk, HELLO);
      await talk.seen.ends();
      return talk.seen.facts();
    }),
    spoken: scene(async (talk) => {
      set(talk, byHand);
      await listening(talk, (microphone) => microphone.say(speech));
      talk.send({ type: 'input_audio_buffer.commit' });
      talk.send({ type: 'response.create' });
      await talk.seen.ends();
      return talk.seen.facts();
    }),
    interrupted: scene(async (talk) => {
      set(talk, byHand);
      ask(talk, STORY);
      await talk.seen.until(() => talk.seen.sound);
      talk.send({ type: 'response.cancel' });
      await talk.seen.ends();
      ask(talk, ENOUGH);
      await talk.seen.ends(2);
      return talk.seen.facts({ cut: [...talk.seen.done.values()][0] === 'cancelled' });
    }),
    tool: scene(async (talk) => {
      set(talk, { tools: [TOOL], tool_choice: 'auto' });
      ask(talk, WEATHER);
      const call = await talk.call;
      await talk.seen.ends();
      const output = { type: 'function_call_output', call_id: call.call_id, output: 'sunny in Paris' };
      talk.send({ type: 'conversation.item.create', item: output });
      talk.send({ type: 'response.create' });
      await talk.seen.ends(2);
      return talk.seen.facts({ called: JSON.parse(call.arguments) });
    }),
    hands_free: scene((talk) => listening(talk, async (microphone) => {
      microphone.say(speech);
      await talk.seen.ends();
      return talk.seen.facts();
    })),
    barge_in: scene((talk) => listening(talk, async (microphone) => {
      set(talk, { instructions: AT_LENGTH });
      microphone.say(speech);
      await talk.seen.until(() => talk.seen.sound);
      microphone.say(speech);
      await talk.seen.answers(2);
      return talk.seen.facts({ cut: talk.seen.reasons.includes('turn_detected') });
    })),
    transcribed: scene((talk) => listening(talk, async (microphone) => {
      const input = { transcription: { model: 'gpt-4o-transcribe' } };
      talk.send({ type: 'session.update', session: { type: 'transcription', audio: { input } } });
      microphone.say(speech);
      await talk.seen.until(() => talk.seen.heard.length);
      return talk.seen.facts();
    }), 'transcription'),
  };
}
