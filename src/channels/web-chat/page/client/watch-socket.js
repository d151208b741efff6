/** The close code by which the server says that the conversation itself is over. */
const ENDED = 4001;

let told = { open() {}, lost() {}, ended() {} };

/**
 * Tells when the conversation's socket opens, is lost, or is closed because the conversation is over. Microsoft's
 * client keeps that to itself and goes on reporting that it is online while it tries for minutes.
 */
export function watchSocket(listener) {
  told = listener;
}

window.WebSocket = class extends WebSocket {
  constructor(url, protocols) {
    super(url, protocols);
    const listener = told;
    const tell = (what) => listener === told && told[what]();
    this.addEventListener('open', () => tell('open'));
    this.addEventListener('close', ({ code }) => tell(code === ENDED ? 'ended' : 'lost'));
  }
};
