// LiveKit Agents for JavaScript: an `AgentSession` on the openai plugin's realtime model, with a microphone and a
// speaker of ours in place of a room; and the plugin's `STT` over the Realtime API.
import { initializeLogger, llm, stream, voice } from '@livekit/agents';
import * as openai from '@livekit/agents-plugin-openai';
import { AudioFrame } from '@livekit/rtc-node';
import { z } from 'zod';
import { play, speech } from './runtime.mjs';
import { AT_LENGTH, ENOUGH, HELLO, INSTRUCTIONS, OpenMicrophone, RATE, Seen, STORY, VOICE, WEATHER } from './scenes.mjs';

// For three seconds after it begins to speak a session listens to nobody: they are meant for its echo canceller.
const WARM_UP_MS = 3500;

initializeLogger({ pretty: false, level: 'silent' });
// As its worker does: closing a session leaves promises behind that nobody waits for.
process.on('unhandledRejection', () => {});

const frameOf = (pcm) => new AudioFrame(new Int16Array(pcm.slice().buffer), RATE, 1, pcm.length / 2);

class Microphone extends voice.AudioInput {
  channel = stream.createStreamChannel();

  constructor() {
    super();
    this.multiStream.addInputStream(this.channel.stream());
  }

  send(pcm) {
    void this.channel.write(frameOf(pcm));
  }
}

/** Plays as long as the sound is, or until it is cleared. */
class Speaker extends voice.AudioOutput {
  milliseconds = 0;
  piece = 0;

  constructor() {
    super(RATE, undefined, { pause: false });
  }

  async captureFrame(frame) {
    await super.captureFrame(frame);
    if (!this.piece) {
      this.began = Date.now();
      this.onPlaybackStarted(this.began);
    }
    const lasts = (frame.samplesPerChannel / frame.sampleRate) * 1000;
    this.piece += lasts;
    this.milliseconds += lasts;
  }

  flush() {
    super.flush();
    if (this.piece && !this.ending) this.ending = setTimeout(() => this.end(false), this.began + this.piece - Date.now());
  }

  clearBuffer() {
    if (this.piece) this.end(true);
  }

  end(interrupted) {
    clearTimeout(this.ending);
    const played = Math.min(Date.now() - this.began, this.piece);
    this.piece = 0;
    this.ending = undefined;
    this.onPlaybackFinished({ playbackPosition: played / 1000, interrupted });
  }
}

const BY_HAND = { turnDetection: null, turnHandling: { turnDetection: 'manual' } };

async function talking(act, { instructions = 'You are a helpful voice AI assistant.', turnHandling, ...options } = {}) {
  const session = new voice.AgentSession({ llm: new openai.realtime.RealtimeModel(options), turnHandling });
  const talk = { session, seen: new Seen(), microphone: new Microphone(), speaker: new Speaker(), replies: [], cut: [] };
  const { seen } = talk;
  const looked = (what) => {
    what();
    for (const check of seen.waiting) check();
  };
  const getWeather = llm.tool({
    name: 'get_weather',
    description: 'Weather of a city.',
    parameters: z.object({ city: z.string() }),
    execute: async ({ city }) => {
      talk.called = { city };
      return `sunny in ${city}`;
    },
  });
  session.on('conversation_item_added', ({ item }) => looked(() => {
    if (item.type !== 'message' || item.role !== 'assistant') return;
    talk.replies.push(item.textContent ?? '');
    talk.cut.push(item.interrupted);
  }));
  session.on('user_input_transcribed', ({ isFinal, transcript }) => looked(() => {
    if (isFinal) seen.heard.push(transcript);
  }));
  session.on('error', ({ error }) => seen.errors.push(String(error?.error ?? error)));
  session.input.audio = talk.microphone;
  session.output.audio = talk.speaker;
  const tools = [getWeather];
  await session.start({ agent: new voice.Agent({ instructions, tools }), record: false });
  talk.facts = (more) => seen.facts({ reply: talk.replies.at(-1) ?? '', sound: talk.speaker.milliseconds, ...more });
  const open = new OpenMicrophone((pcm) => {
    if (talk.listens) talk.microphone.send(pcm);
  });
  try {
    return await act(talk, open);
  } finally {
    open.close();
    await session.close();
  }
}

const sounding = (talk, milliseconds) => new Promise((resolve) => {
  const looking = setInterval(() => {
    if (talk.speaker.milliseconds <= milliseconds) return;
    clearInterval(looking);
    resolve();
  }, 10);
});

play({
  typed: () => talking(async (talk) => {
    await talk.session.generateReply({ userInput: HELLO }).waitForPlayout();
    return talk.facts();
  }, { instructions: INSTRUCTIONS, voice: VOICE }),
  spoken: () => talking(async (talk, open) => {
    talk.listens = true;
    await open.say(speech);
    talk.session.commitUserTurn();
    await talk.seen.until(() => talk.replies.length && talk.seen.heard.length);
    return talk.facts();
  }, BY_HAND),
  interrupted: () => talking(async (talk) => {
    const handle = talk.session.generateReply({ userInput: STORY });
    await sounding(talk, 0);
    await talk.session.interrupt().await;
    await handle.waitForPlayout();
    const cut = handle.interrupted;
    await talk.session.generateReply({ userInput: ENOUGH }).waitForPlayout();
    return talk.facts({ cut });
  }, BY_HAND),
  tool: () => talking(async (talk) => {
    await talk.session.generateReply({ userInput: WEATHER }).waitForPlayout();
    await talk.seen.until(() => talk.replies.length);
    return talk.facts({ called: talk.called });
  }),
  hands_free: () => talking(async (talk, open) => {
    talk.listens = true;
    open.say(speech);
    await talk.seen.until(() => talk.replies.length && talk.seen.heard.length);
    return talk.facts();
  }),
  barge_in: () => talking(async (talk, open) => {
    talk.listens = true;
    open.say(speech);
    await sounding(talk, WARM_UP_MS);
    await new Promise((resolve) => { setTimeout(resolve, WARM_UP_MS); });
    open.say(speech);
    await talk.seen.until(() => talk.seen.heard.length > 1 && talk.replies.length > 1);
    return talk.facts({ cut: talk.cut[0] });
  }, { instructions: AT_LENGTH }),
  transcribed: async () => {
    const stt = new openai.STT({ model: 'gpt-4o-mini-transcribe', baseURL: process.env.OPENAI_BASE_URL });
    const seen = new Seen();
    const words = stt.stream();
    const open = new OpenMicrophone((pcm) => words.pushFrame(frameOf(pcm)));
    open.say(speech);
    try {
      for await (const event of words) {
        if (event.type !== 2) continue;
        seen.heard.push(event.alternatives[0].text);
        return seen.facts();
      }
      return seen.facts();
    } finally {
      open.close();
      words.close();
    }
  },
});
