// Mastra's `OpenAIRealtimeVoice`, as its reference writes it: `listen` hands over what was recorded, `send` a microphone.
import { Readable } from 'node:stream';
import { OpenAIRealtimeVoice } from '@mastra/voice-openai-realtime';
import { z } from 'zod';
import { key, play, realtimeUrl, speech } from './runtime.mjs';
import { AT_LENGTH, INSTRUCTIONS, OpenMicrophone, Seen, typed, VOICE, WEATHER } from './scenes.mjs';

const TOLD = [
  'error',
  'response.created',
  'response.output_audio.delta',
  'response.output_audio_transcript.delta',
  'response.done',
  'conversation.item.input_audio_transcription.completed',
];

async function talking(act, instructions = 'You are a helpful assistant.', speaker = undefined) {
  const voice = new OpenAIRealtimeVoice({ apiKey: key, url: realtimeUrl, model: 'gpt-realtime', speaker });
  const talk = { voice, seen: new Seen() };
  voice.addInstructions(instructions);
  voice.addTools({
    get_weather: {
      id: 'get_weather',
      description: 'Weather of a city.',
      inputSchema: z.object({ city: z.string() }),
      execute: async ({ city }) => {
        talk.called = { city };
        return `sunny in ${city}`;
      },
    },
  });
  for (const type of TOLD) voice.on(`openAIRealtime:${type}`, (event) => talk.seen.take(event));
  voice.on('error', () => {}); // the same event, which is seen above
  await voice.connect();
  const microphone = new OpenMicrophone((pcm) => {
    if (talk.listens) voice.send(new Int16Array(pcm.slice().buffer));
  });
  try {
    return await act(talk, microphone);
  } finally {
    microphone.close();
    voice.disconnect();
  }
}

play({
  spoken: () => talking(async ({ voice, seen }) => {
    await voice.listen(Readable.from([Buffer.from(speech)]));
    await seen.ends();
    return seen.facts();
  }),
  tool: () => talking(async (talk) => {
    talk.voice.sendEvent('conversation.item.create', { item: typed(WEATHER).item });
    await talk.voice.answer({});
    await talk.seen.ends(2);
    return talk.seen.facts({ called: talk.called });
  }),
  hands_free: () => talking(async (talk, microphone) => {
    talk.listens = true;
    microphone.say(speech);
    await talk.seen.ends();
    return talk.seen.facts();
  }, INSTRUCTIONS, VOICE),
  barge_in: () => talking(async (talk, microphone) => {
    talk.listens = true;
    microphone.say(speech);
    await talk.seen.until(() => talk.seen.sound);
    microphone.say(speech);
    await talk.seen.answers(2);
    return talk.seen.facts({ cut: talk.seen.reasons.includes('turn_detected') });
  }, AT_LENGTH),
});
