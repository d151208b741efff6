/** A request that is not served: an HTTP status and the protocol's `{error: {code, message}}`. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }

  toJSON(): { error: { code: string; message: string } } {
    return { error: { code: this.code, message: this.message } };
  }
}

/** Every refusal of this channel. None repeats what was sent. */
export const refuse = {
  missingToken: () =>
    new Refusal(401, 'MissingToken', 'An Authorization header with a Bearer token is needed.'),
  malformedToken: () => new Refusal(401, 'MalformedToken', 'The Authorization header holds no Bearer token.'),
  wrongToken: () => new Refusal(403, 'InvalidToken', 'This token was not issued here.'),
  expiredToken: () => new Refusal(403, 'TokenExpired', 'This token has expired.'),
  foreignConversation: () => new Refusal(403, 'Forbidden', 'This token belongs to another conversation.'),
  unauthorized: () =>
    new Refusal(401, 'Unauthorized', 'The request is not signed by the Bot Framework for this bot.'),
  otherChannel: () => new Refusal(403, 'OtherChannel', 'Only Microsoft Teams is served at this address.'),
  onlyThisMachine: () =>
    new Refusal(403, 'OnlyThisMachine', 'Without MicrosoftAppId only this machine is answered.'),
  foreignOrigin: () => new Refusal(403, 'ForeignOrigin', 'Requests from another site are refused.'),
  foreignHost: () =>
    new Refusal(
      403,
      'ForeignHost',
      'This server does not answer to that name: PUBLIC_HOSTS has those it does.',
    ),
  noConversation: () =>
    new Refusal(404, 'ConversationNotFound', 'There is no such conversation, or it has ended.'),
  notFound: () => new Refusal(404, 'NotFound', 'There is nothing at this address.'),
  noSitting: () => new Refusal(404, 'NoSitting', 'There is no sitting to act on.'),
  malformedJson: () => new Refusal(400, 'MalformedJson', 'The body is not valid JSON.'),
  badActivity: () => new Refusal(400, 'BadActivity', 'The body is not an activity.'),
  bodyTooLarge: () => new Refusal(413, 'BodyTooLarge', 'The body is larger than 256 KB.'),
  wrongContentType: () => new Refusal(415, 'WrongContentType', 'The body has to be plain application/json.'),
  noUploads: () => new Refusal(415, 'NoUploads', 'Files are not accepted.'),
  tooMany: () => new Refusal(429, 'TooManyRequests', 'Too many requests. Wait a moment.'),
  broken: () => new Refusal(500, 'ServerError', 'Something went wrong here.'),
};
