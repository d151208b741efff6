import type { TurnContext } from 'botbuilder';
import { answerArrival, answerRemoval } from './answer-arrival.js';
import { answerDeletion, answerEdit } from './answer-change.js';
import { answerMessage } from './answer-message.js';
import { answerInvoke } from './check/answer-invoke.js';
import { answerGroup } from './group/answer-group.js';
import type { TeamsParts } from './parts.js';
import { isPersonal } from './place-of.js';

/** One turn in Teams, by what happened and where. Anything else (reactions, renamed teams) is let be. */
export const teamsLogic =
  (parts: TeamsParts) =>
  async (context: TurnContext): Promise<void> => {
    const { activity } = context;
    const personal = isPersonal(activity);
    switch (activity.type) {
      case 'message':
        return personal ? answerMessage(context, parts) : answerGroup(context, parts);
      case 'messageUpdate':
        if (activity.channelData?.eventType === 'undeleteMessage') return;
        return personal ? answerEdit(context, parts) : answerGroup(context, parts);
      case 'messageDelete':
        return personal ? answerDeletion(context, parts) : undefined;
      case 'conversationUpdate':
      case 'installationUpdate':
        await answerRemoval(context, parts);
        return answerArrival(context, parts);
      case 'invoke':
        return answerInvoke(context, parts);
    }
  };
