import { SettingsError } from '../../settings.js';

/**
 * Takes the settings of `.env` in the working folder, if there is one; what the environment has already wins.
 * @throws SettingsError when the file is there and can't be read
 */
export function loadEnvFile(): void {
  try {
    process.loadEnvFile('.env');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw new SettingsError([{ setting: '.env', problem: `can't be read (${code})` }]);
  }
}
