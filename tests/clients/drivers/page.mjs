// Plays scenes in a browser: the page's own server has them, the key and the speech, and is told what came of each.
import { factsOf } from './scenes.mjs';

const given = await (await fetch('/given')).json();

export const { key, realtimeUrl } = given;
export const speech = new Uint8Array(await (await fetch('/speech')).arrayBuffer());

const tell = (facts) => fetch('/facts', { method: 'POST', body: JSON.stringify(facts) });

export async function play(scenes) {
  for (const name of given.scenes) {
    await tell({ scene: name, ...(await factsOf(scenes[name])) });
  }
  await tell({ over: true });
}

addEventListener('error', (event) => tell({ broke: event.message }));
addEventListener('unhandledrejection', (event) => tell({ broke: String(event.reason) }));
