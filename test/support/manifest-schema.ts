import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import DraftFour from 'ajv-draft-04';

const packageFile = createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json');

/**
 * What Microsoft's own schema finds wrong in a value. The package's code does not load, so its schema is read by path.
 * @param name 'MicrosoftTeams' or 'MicrosoftTeams.Localization'; @param version of the manifest, "1.22"
 */
export function schemaErrors(name: string, version: string, value: unknown): string[] {
  const path = join(dirname(packageFile), 'build/json-schemas/teams', `v${version}`, `${name}.schema.json`);
  const ajv = new DraftFour.default({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
    allErrors: true,
  });
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
