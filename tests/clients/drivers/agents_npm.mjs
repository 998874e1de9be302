// OpenAI's Agents SDK for JavaScript over a WebSocket, as its guide writes it, in node and in a browser.
import { RealtimeAgent, RealtimeSession, tool } from '@openai/agents/realtime';
import { z } from 'zod';
import { key, play, realtimeUrl, speech } from './runtime.mjs';
import { AT_LENGTH, ENOUGH, HELLO, INSTRUCTIONS, OpenMicrophone, Seen, STORY, VOICE, WEATHER } from './scenes.mjs';

const BY_HAND = { audio: { input: { turnDetection: null } } };
let called = null;

const getWeather = tool({
  name: 'get_weather',
  description: 'Weather of a city.',
  parameters: z.object({ city: z.string() }),
  async execute({ city }) {
    called = { city };
    return `sunny in ${city}`;
  },
});

async function talking(act, { instructions = 'You are a helpful assistant.', voice, config } = {}) {
  const agent = new RealtimeAgent({ name: 'Assistant', instructions, voice, tools: [getWeather] });
  const session = new RealtimeSession(agent, { transport: 'websocket', model: 'gpt-realtime', config });
  const talk = { session, seen: new Seen(), interruptions: 0 };
  session.on('error', ({ error }) => {
    if (!error?.error?.code) talk.seen.errors.push(String(error?.message ?? JSON.stringify(error)));
  });
  session.on('audio_interrupted', () => { talk.interruptions += 1; });
  session.on('transport_event', (event) => talk.seen.take(event));
  await session.connect({ apiKey: key, url: `${realtimeUrl}?model=gpt-realtime` });
  const microphone = new OpenMicrophone((pcm) => {
    if (talk.listens) session.sendAudio(pcm.buffer);
  });
  try {
    return await act(talk, microphone);
  } finally {
    microphone.close();
    session.close();
  }
}

play({
  typed: () => talking(async ({ session, seen }) => {
    session.sendMessage(HELLO);
    await seen.ends();
    return seen.facts();
  }, { instructions: INSTRUCTIONS, voice: VOICE }),
  spoken: () => talking(async (talk, microphone) => {
    talk.listens = true;
    await microphone.say(speech);
    talk.listens = false;
    talk.session.transport.sendEvent({ type: 'input_audio_buffer.commit' });
    talk.session.transport.sendEvent({ type: 'response.create' });
    await talk.seen.ends();
    return talk.seen.facts();
  }, { config: BY_HAND }),
  interrupted: () => talking(async (talk) => {
    talk.session.sendMessage(STORY);
    await talk.seen.until(() => talk.seen.sound);
    talk.session.interrupt();
    await talk.seen.ends();
    talk.session.sendMessage(ENOUGH);
    await talk.seen.ends(2);
    return talk.seen.facts({ cut: talk.interruptions > 0 && [...talk.seen.done.values()][0] === 'cancelled' });
  }, { config: BY_HAND }),
  tool: () => talking(async ({ session, seen }) => {
    session.sendMessage(WEATHER);
    await seen.ends(2);
    return seen.facts({ called });
  }),
  hands_free: () => talking(async (talk, microphone) => {
    talk.listens = true;
    microphone.say(speech);
    await talk.seen.ends();
    return talk.seen.facts();
  }),
  barge_in: () => talking(async (talk, microphone) => {
    talk.listens = true;
    microphone.say(speech);
    await talk.seen.until(() => talk.seen.sound);
    microphone.say(speech);
    await talk.seen.answers(2);
    return talk.seen.facts({ cut: talk.interruptions > 0 && [...talk.seen.done.values()].includes('cancelled') });
  }, { instructions: AT_LENGTH }),
});
