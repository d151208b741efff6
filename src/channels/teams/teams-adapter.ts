import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import { refuse } from '../http/refusal.js';
import { type authenticationFor, isRefused } from './authentication.js';
import { readActivity } from './incoming.js';

/**
 * The Bot Framework's side of the channel. `CloudAdapter.process` prints errors and answers with their message,
 * which may quote what somebody wrote; here they are thrown.
 */
export class TeamsAdapter extends CloudAdapter {
  constructor(private readonly authentication: ReturnType<typeof authenticationFor>) {
    super(authentication);
  }

  /**
   * One request: who sends it is checked before anything else is looked at.
   * @param wanted looks at the activity before its turn; a turn that is not wanted is not run
   * @throws Refusal 401 for a token that is missing, wrong or expired; 400, 403 for an activity that is none of ours
   */
  async receive(
    authorization: string,
    body: Record<string, unknown>,
    logic: (context: TurnContext) => Promise<void>,
    wanted: (activity: Activity) => boolean,
  ): Promise<InvokeResponse | undefined> {
    const caller = await this.authentication
      .authenticateRequest(body as unknown as Activity, authorization)
      .catch((error: unknown) => {
        throw isRefused(error) ? Object.assign(refuse.unauthorized(), { cause: error }) : error;
      });
    const activity = readActivity(body);
    return wanted(activity) ? this.processActivity(caller, activity, logic) : undefined;
  }
}
