// `Drive.About`: whose Drive it is and how full.
import type { Runtime } from '../host/runtime';
import { Access, parameters } from './access';
import { apiError } from './api-error';
import type { DriveEntry } from './drive-store';
import { parseFields, pick } from './fields';
import { userResource } from './user-resource';

const aboutFields = (
  'appInstalled canCreateDrives canCreateTeamDrives driveThemes exportFormats folderColorPalette importFormats kind ' +
  'maxImportSizes maxUploadSize storageQuota teamDriveThemes user'
).split(' ');

const gigabyte = 1024 ** 3;

export class About {
  static readonly googleName = 'Drive.About';
  readonly #runtime: Runtime;
  readonly #access: Access;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
    this.#access = new Access(runtime);
  }

  /** `fields` is required: `user` and `storageQuota` are implemented. Sums are texts; a consumer's limit is 15 GB. */
  get(optionalArgs?: unknown): object {
    const method = 'drive.about.get';
    this.#access.need(method, 'read');
    const { fields } = parameters(optionalArgs, method);
    if (fields === undefined) throw apiError(method, "The 'fields' parameter is required for this method.");
    const { account } = this.#runtime;
    return pick(
      {
        kind: () => 'drive#about',
        user: () => userResource(account.email, true),
        storageQuota: () => this.#quota(),
      },
      parseFields(String(fields), method),
      aboutFields,
      method,
    );
  }

  #quota(): object {
    const { drive, account } = this.#runtime;
    const size = (entries: readonly DriveEntry[]) =>
      entries
        .filter(({ mimeType }) => !mimeType.startsWith('application/vnd.google-apps.'))
        .reduce((sum, { id }) => sum + drive.read(id).length, 0);
    const all = drive.list();
    const usage = String(size(all));
    return {
      ...(account.kind === 'consumer' && { limit: String(15 * gigabyte) }),
      usage,
      usageInDrive: usage,
      usageInDriveTrash: String(size(all.filter(({ trashed }) => trashed))),
    };
  }
}
