// Plays scenes in node: what they are, the key and the address come as to every driver. In a browser page.mjs stands in.
import { readFileSync } from 'node:fs';
import { factsOf } from './scenes.mjs';

export const key = process.env.OPENAI_API_KEY;
export const realtimeUrl = `${process.env.OPENAI_BASE_URL.replace('http', 'ws')}/realtime`;
export const speech = new Uint8Array(readFileSync(process.env.SPEECH));

export async function play(scenes) {
  for (const name of process.argv.slice(2)) {
    process.stdout.write(`${JSON.stringify({ scene: name, ...(await factsOf(scenes[name])) })}\n`);
  }
  process.stdout.write('', () => process.exit(0));
}
