// Runs beside the page: hands over what the microphone hears, 20 ms at a time, as PCM16 at the context's rate.
class Microphone extends AudioWorkletProcessor {
  constructor() {
    super();
    this.kept = new Int16Array(sampleRate / 50);
    this.count = 0;
  }
  process([[sound]]) {
    for (const value of sound || []) {
      this.kept[this.count++] = Math.max(-1, Math.min(1, value)) * 32767;
      if (this.count === this.kept.length) {
        this.port.postMessage(this.kept.slice());
        this.count = 0;
      }
    }
    return true;
  }
}
registerProcessor("microphone", Microphone);
