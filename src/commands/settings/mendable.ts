import { ContentError } from '../../catalogue/content-error.js';
import { ListenError } from '../../server/listen-error.js';
import { SettingsError } from '../../settings.js';
import { DataFolderError } from '../../storage/data-folder.js';
import { FolderInUse } from '../../storage/folder-lock.js';

const kinds = [SettingsError, ContentError, DataFolderError, FolderInUse, ListenError];

/** Mistakes a person can mend: their message is all that is shown. */
export const mendable = (error: unknown): error is Error => kinds.some((kind) => error instanceof kind);
