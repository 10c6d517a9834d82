import { CHANNEL } from "./signIn.js";

// Hands the code to the page that asked, and takes it out of the address.
const code = new URLSearchParams(location.search).get("code");
history.replaceState(null, "", location.pathname);
new BroadcastChannel(CHANNEL).postMessage(code);
window.close();
