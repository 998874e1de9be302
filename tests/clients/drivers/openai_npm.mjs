// The official SDK for JavaScript: `OpenAIRealtimeWS`, as its README writes it. It takes TLS alone.
import OpenAI from 'openai';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';
import { play, speech } from './runtime.mjs';
import { plainScenes, Seen } from './scenes.mjs';

async function talking(intent) {
  const realtime = new OpenAIRealtimeWS(intent ? { intent } : { model: 'gpt-realtime' }, new OpenAI());
  const seen = new Seen();
  realtime.on('error', (error) => {
    if (!error.error) seen.errors.push(String(error));
  });
  const call = new Promise((resolve) => {
    realtime.on('response.function_call_arguments.done', resolve);
  });
  realtime.on('event', (event) => seen.take(event));
  await new Promise((resolve, reject) => {
    realtime.socket.on('open', resolve);
    realtime.socket.on('error', reject);
  });
  return { seen, call, send: (event) => realtime.send(event), close: () => realtime.close() };
}

play(plainScenes(talking, speech));
