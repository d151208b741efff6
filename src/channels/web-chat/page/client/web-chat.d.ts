/** Microsoft's Web Chat, as its script puts it on the page. */
interface Window {
  WebChat: typeof import('botframework-webchat');
}
