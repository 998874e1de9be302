"use strict";
// Which of the models on offer answers, hears and speaks. What somebody chose is kept in this browser, for them alone.
const choice = document.getElementById("choice"), wishes = [...choice.querySelectorAll("select")];
const WISH = {
  think: (model) => ({ model }),
  hear: (model) => ({ audio: { input: { transcription: { model } } } }),
  speak: (voice) => ({ audio: { output: { voice } } }),
};
let offered = "", place = "", known = {};

const ask = async (path, token) => (await fetch(path, { headers: { Authorization: "Bearer " + token } })).json();
const keep = () => {
  if (Object.keys(known).length) localStorage.setItem(place, JSON.stringify(known)); else localStorage.removeItem(place);
};

function remembered() {
  try { return Object(JSON.parse(localStorage.getItem(place))); } catch { return {}; }
}

// Shows what is on offer now, and tells the server what was chosen of it; `gone` is told of what is there no more.
async function offer(token, send, gone) {
  const told = await ask("/v1/models", token);
  if (!Array.isArray(told.data) || JSON.stringify(told.data) === offered) return;
  if (!offered) place = "choice " + ((await ask("/v1/me", token)).user || "");
  const begins = !offered;
  offered = JSON.stringify(told.data);
  if (begins) known = remembered();
  for (const select of wishes) {
    const stage = select.dataset.stage, models = told.data.filter((each) => each.sb_stage === stage);
    select.replaceChildren(...models.map((each) => {
      return new Option(`${each.id} (${each.sb_host || choice.dataset.here})`, each.id, each.sb_default, each.sb_default);
    }));
    select.parentElement.hidden = models.length < 2;
    const wish = known[stage];
    if (wish === undefined) continue;
    if (models.some((each) => each.id === wish)) {
      select.value = wish;
      if (begins) send({ type: "session.update", session: { type: "realtime", ...WISH[stage](wish) } });
    } else {
      delete known[stage];
      keep();
      gone(wish + choice.dataset.gone);
    }
  }
  choice.hidden = wishes.every((select) => select.parentElement.hidden);
}

function choose(select, send) {
  const usual = [...select.options].find((each) => each.defaultSelected);
  if (usual && usual.value === select.value) delete known[select.dataset.stage]; else known[select.dataset.stage] = select.value;
  keep();
  send({ type: "session.update", session: { type: "realtime", ...WISH[select.dataset.stage](select.value) } });
}

function forget() {
  offered = "";
  choice.hidden = true;
}
