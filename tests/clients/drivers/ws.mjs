// The `ws` package alone, as OpenAI's guide on WebSockets writes it: the key in a header, the subprotocol asked for.
import WebSocket from 'ws';
import { key, play, realtimeUrl, speech } from './runtime.mjs';
import { plainScenes, Seen } from './scenes.mjs';

async function talking(intent) {
  const query = intent ? `?intent=${intent}` : '?model=gpt-realtime';
  const socket = new WebSocket(realtimeUrl + query, ['realtime'], {
    headers: { Authorization: `Bearer ${key}` },
  });
  const seen = new Seen();
  const call = new Promise((resolve) => {
    socket.on('message', (message) => {
      const event = JSON.parse(message.toString());
      if (event.type === 'response.function_call_arguments.done') resolve(event);
      seen.take(event);
    });
  });
  await new Promise((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  return { seen, call, send: (event) => socket.send(JSON.stringify(event)), close: () => socket.close() };
}

play(plainScenes(talking, speech));
