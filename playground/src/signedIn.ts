import { CHANNEL } from "./signIn.js";

// Sends the code to the page that opened this window, and removes it from the address.
const code = new URLSearchParams(location.search).get("code");
history.replaceState(null, "", location.pathname);
new BroadcastChannel(CHANNEL).postMessage(code);
window.close();
