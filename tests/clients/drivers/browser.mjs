// A page without any library: the browser's own WebSocket, the key among the subprotocols.
import { key, play, realtimeUrl, speech } from './runtime.mjs';
import { plainScenes, Seen } from './scenes.mjs';

async function talking(intent) {
  const query = intent ? `?intent=${intent}` : '?model=gpt-realtime';
  const socket = new WebSocket(realtimeUrl + query, ['realtime', `openai-insecure-api-key.${key}`]);
  const seen = new Seen();
  const call = new Promise((resolve) => {
    socket.addEventListener('message', ({ data }) => {
      const event = JSON.parse(data);
      if (event.type === 'response.function_call_arguments.done') resolve(event);
      seen.take(event);
    });
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('close', ({ code }) => reject(new Error(`closed: ${code}`)));
  });
  return { seen, call, send: (event) => socket.send(JSON.stringify(event)), close: () => socket.close() };
}

play(plainScenes(talking, speech));
