// Visits the app: presses its buttons, and compares what it shows with the records of the server.
import "./main.tsx";
import { checkPolicy } from "../policy.mjs";
import { check, checkCancelled, equal, report, takeSteps } from "../steps.mjs";

const steps = {
  async models({ origin }) {
    await see(() => document.querySelector("li"));
    const models = await book(`${origin}/api/v1/models`);
    equal(
      [...document.querySelectorAll("li")].map(({ textContent }) => textContent),
      models.map(({ id }) => id),
    );
  },

  async stream() {
    ask("Say something.");
    await see(() => shown("status") === "done");
    equal(shown("text"), "Grüße, 世界!");
  },

  async cost({ origin }) {
    await see(() => shown("cost"));
    const { total_cost } = await book(`${origin}/api/v1/generation?id=${shown("generation")}`);
    equal(shown("cost"), `${total_cost} USD`);
    check(total_cost > 0, "it costs nothing");
  },

  async abort({ core }) {
    await askAtLength();
    press("Stop");
    await see(() => shown("status") === "stopped");
    const text = shown("text");
    await checkCancelled(core, shown("generation"));
    equal(shown("text"), text);
  },

  async unmount({ core }) {
    await askAtLength();
    const id = shown("generation");
    press("Close");
    await see(() => !document.querySelector("form"));
    await checkCancelled(core, id);
  },

  policy: checkPolicy,
};

await report(location.origin, await takeSteps(steps, location.origin));

/** Starts a response that takes seconds, and sees its text grow. */
async function askAtLength() {
  ask("Go on and on.");
  await see(() => shown("status") === "streaming" && shown("text"));
  const { length } = shown("text");
  await see(() => shown("status") === "streaming" && shown("text").length > length);
}

function ask(question) {
  document.querySelector("input").value = question;
  press("Ask");
}

function press(label) {
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === label).click();
}

function shown(id) {
  return document.getElementById(id).textContent;
}

/** Waits until the page shows something. */
function see(look) {
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(glance);
    const timer = setTimeout(() => {
      observer.disconnect();
      reject(new Error(`it does not come; the page shows: ${document.body.innerText.slice(0, 500)}`));
    }, 3_000);
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    glance();

    function glance() {
      if (!look()) return;
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    }
  });
}

/** The server's own records. */
async function book(url) {
  const response = await fetch(url, { headers: { authorization: "Bearer sk-or-v1-made-up" } });
  return (await response.json()).data;
}
