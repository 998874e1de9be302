"use strict";
// Talks to the server it came from by the protocol of docs/protocol.md: hold the button or the space bar, or hands-free.
const RATE = 24000, CODE = "sbi_";
const by = (id) => document.getElementById(id);
const messages = by("messages"), hold = by("hold"), free = by("free");
let socket, context, microphone, opening, talking = false, deltas = {}, playing = null;

const tell = (name, more = "") => { by("status").textContent = name ? by("status").dataset[name] + more : ""; };
const send = (event) => { if (socket && socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(event)); };

function show(id, who, text, whole) {
  let item = document.getElementById("m" + id);
  if (!item) {
    item = document.createElement("li");
    item.id = "m" + id;
    item.append(Object.assign(document.createElement("b"), { textContent: messages.dataset[who] }), document.createElement("span"));
    messages.append(item);
  }
  const words = item.lastChild;
  words.textContent = whole ? text : words.textContent + text;
  messages.scrollTop = messages.scrollHeight;
}

// What sounds: each piece begins where the one before ends.
class Reply {
  constructor(item) { this.item = item; this.sources = new Set(); this.begun = 0; this.until = 0; this.ended = false; }
  add(pcm) {
    const buffer = context.createBuffer(1, pcm.length, RATE);
    buffer.copyToChannel(Float32Array.from(pcm, (value) => value / 32768), 0);
    const source = new AudioBufferSourceNode(context, { buffer });
    source.connect(context.destination);
    this.until = Math.max(this.until, context.currentTime + 0.02);
    if (!this.begun) this.begun = this.until;
    source.start(this.until);
    this.until += buffer.duration;
    this.sources.add(source);
    source.onended = () => { this.sources.delete(source); this.done(); };
  }
  done() { if (this.ended && !this.sources.size && playing === this) { playing = null; if (!talking) tell("ready"); } }
  stop() {
    for (const source of this.sources) { source.onended = null; source.stop(); }
    const heard = this.begun ? Math.max(0, Math.min(context.currentTime, this.until) - this.begun) : 0;
    if (!this.ended) send({ type: "response.cancel" });
    send({ type: "conversation.item.truncate", item_id: this.item, content_index: 0, audio_end_ms: Math.round(heard * 1000) });
  }
}

function silence() {
  if (playing) { playing.stop(); playing = null; }
}

function decoded(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Int16Array(bytes.buffer, 0, bytes.length >> 1);
}

function encoded(pcm) {
  let letters = "";
  for (const byte of new Uint8Array(pcm.buffer)) letters += String.fromCharCode(byte);
  return btoa(letters);
}

const takes = {
  "conversation.item.input_audio_transcription.delta": (event) => show(event.item_id, "you", event.delta),
  "conversation.item.input_audio_transcription.completed": (event) => show(event.item_id, "you", event.transcript, true),
  "input_audio_buffer.speech_started": () => { silence(); tell("listening"); },
  "input_audio_buffer.committed": (event) => { show(event.item_id, "you", ""); tell("thinking"); },
  "response.output_audio_transcript.delta": (event) => show(event.item_id, "reply", event.delta),
  "response.output_text.delta": (event) => show(event.item_id, "reply", event.delta),
  "response.output_audio.delta": (event) => {
    if (talking) return;
    if (!playing || playing.item !== event.item_id) playing = new Reply(event.item_id);
    playing.add(decoded(event.delta));
    tell("speaking");
  },
  "response.done": (event) => {
    const failure = event.response.status_details && event.response.status_details.error;
    if (playing) { playing.ended = true; playing.done(); } else if (!talking) tell("ready");
    if (failure && failure.message) by("status").textContent = failure.message;
    models();
  },
  "sb.line.place": (event) => tell("line", event.place),
  "session.created": () => { forget(); detection(); tell("ready"); models(); },
  "error": (event) => { by("status").textContent = event.error.message; },
};

// What is on offer may change while somebody talks; without an answer all stays as it is.
function models() {
  offer(sessionStorage.getItem("token"), send, (text) => { by("status").textContent = text; }).catch(() => {});
}

function detection() {
  const turn_detection = free.checked ? { type: "server_vad" } : null;
  send({ type: "session.update", session: { type: "realtime", audio: { input: { turn_detection } } } });
}

function connect(token) {
  const url = location.origin.replace(/^http/, "ws") + "/v1/realtime";
  socket = new WebSocket(url, ["realtime", "openai-insecure-api-key." + token]);
  let let_in = false;
  socket.onopen = () => {
    let_in = true;
    sessionStorage.setItem("token", token);
    by("entrance").hidden = true;
    by("talk").hidden = false;
    hold.focus();
  };
  socket.onmessage = ({ data }) => { const event = JSON.parse(data); (takes[event.type] || (() => {}))(event); };
  socket.onclose = () => {
    silence();
    by("entrance").hidden = false;
    by("talk").hidden = true;
    if (!let_in && !sessionStorage.getItem("joined")) sessionStorage.clear();
    by("token").required = !sessionStorage.getItem("token");
    tell(let_in ? "lost" : "refused");
  };
}

// An invitation's code, where that is one: a link for the app, or for this page, or the code alone. Throws where it is not good here.
function invited(text) {
  if (text.startsWith(CODE)) return text;
  if (!text.includes("://")) return null;
  const url = new URL(text);
  const server = url.protocol === "sb-voice:" ? new URL(url.searchParams.get("server")).origin : url.origin;
  const code = url.searchParams.get("code") || url.hash.slice(1);
  if (server !== location.origin || !code.startsWith(CODE)) throw new Error(server);
  return code;
}

async function join(code) {
  const body = JSON.stringify({ code, device: by("entrance").dataset.device });
  const answer = await fetch("/v1/join", { method: "POST", headers: { "Content-Type": "application/json" }, body });
  const told = await answer.json();
  if (answer.status === 404 || answer.status === 422) return tell("void");
  if (!answer.ok) { by("status").textContent = told.detail; return; }
  sessionStorage.setItem("token", told.token); // the code is spent: without the socket, the token is all there is
  sessionStorage.setItem("joined", "yes");
  connect(told.token);
}

function enter(text) {
  let code;
  try { code = invited(text); } catch { return tell("elsewhere"); }
  if (code) return join(code).catch(() => tell("lost"));
  if (text !== sessionStorage.getItem("token")) sessionStorage.clear();
  connect(text);
}

// Nobody can use a token any more that was made for this tab alone.
function leave() {
  const headers = { Authorization: "Bearer " + sessionStorage.getItem("token") };
  if (sessionStorage.getItem("joined")) fetch("/v1/me/token", { method: "DELETE", headers, keepalive: true });
  sessionStorage.clear();
  forget();
  socket.close();
}

function ready() {
  context = context || new AudioContext({ sampleRate: RATE });
  context.resume();
  opening = opening || listen().catch((error) => { opening = null; tell("deaf", error.message); throw error; });
  return opening;
}

async function listen() {
  const sound = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
  const stream = await navigator.mediaDevices.getUserMedia({ audio: sound });
  await context.audioWorklet.addModule("/pages/microphone.js");
  microphone = new AudioWorkletNode(context, "microphone", { numberOfOutputs: 0 });
  microphone.port.onmessage = ({ data }) => {
    if (talking || free.checked) send({ type: "input_audio_buffer.append", audio: encoded(data) });
  };
  context.createMediaStreamSource(stream).connect(microphone);
}

async function press() {
  if (talking || free.checked) return;
  talking = true;
  hold.classList.add("open");
  silence();
  try { await ready(); } catch { return release(false); }
  if (talking) tell("listening");
}

function release(asks = true) {
  if (!talking) return;
  talking = false;
  hold.classList.remove("open");
  if (!asks) return;
  tell("thinking");
  send({ type: "input_audio_buffer.commit" });
  send({ type: "response.create" });
}

by("entrance").addEventListener("submit", (event) => { event.preventDefault(); enter(by("token").value.trim() || sessionStorage.getItem("token") || ""); by("token").value = ""; });
by("write").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = by("words").value.trim();
  if (!text) return;
  context = context || new AudioContext({ sampleRate: RATE });
  context.resume();
  silence();
  by("words").value = "";
  const id = "item_" + crypto.randomUUID().replaceAll("-", "").slice(0, 21);
  show(id, "you", text, true);
  send({ type: "conversation.item.create", item: { id, type: "message", role: "user", content: [{ type: "input_text", text }] } });
  send({ type: "response.create" });
  tell("thinking");
});
by("leave").addEventListener("click", leave);
for (const select of wishes) select.addEventListener("change", () => choose(select, send));
free.addEventListener("change", () => { detection(); if (free.checked) ready().catch(() => { free.checked = false; detection(); }); });
hold.addEventListener("pointerdown", (event) => { hold.setPointerCapture(event.pointerId); press(); });
hold.addEventListener("pointerup", () => release());
hold.addEventListener("pointercancel", () => release(false));
const isTyping = ({ target }) => target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== "checkbox");
addEventListener("keydown", (event) => {
  if (event.code !== "Space" || isTyping(event) || by("talk").hidden || (event.target instanceof HTMLButtonElement && event.target !== hold)) return;
  event.preventDefault();
  if (!event.repeat) press();
});
addEventListener("keyup", (event) => { if (event.code === "Space" && talking) { event.preventDefault(); release(); } });
addEventListener("blur", () => release(false));
const opened = location.hash.slice(1), kept = sessionStorage.getItem("token");
history.replaceState(null, "", location.pathname);  // a code is no part of what one has visited
if (opened.startsWith(CODE)) enter(opened);
else if (kept) connect(kept);
addEventListener("hashchange", () => { if (location.hash.startsWith("#" + CODE)) location.reload(); });
