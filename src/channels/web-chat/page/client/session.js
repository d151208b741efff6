/** Calls the server. @throws TypeError when it cannot be reached, Error when it refuses. */
async function post(path) {
  const response = await fetch(path, { method: 'POST', redirect: 'manual', keepalive: true });
  if (response.status >= 400) throw new Error(`${path} was refused: ${response.status}`);
  return response;
}

/** The token of this sitting's conversation: `{conversationId, token, expires_in}`. */
export const generateToken = async () => (await post('/v3/directline/tokens/generate')).json();

export const remember = () => post('/session/remember');
export const forget = () => post('/session/forget');
export const endSitting = () => post('/session/leave');
