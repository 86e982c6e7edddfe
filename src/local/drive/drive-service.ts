// The Drive advanced service, version 3: the global `Drive`.
import type { Runtime } from '../host/runtime';
import { About } from './drive-about';
import { type DriveServiceOptions, Files } from './drive-files';
import { Permissions } from './drive-permissions';
import { lackingService } from './not-implemented';

export type { DriveServiceOptions } from './drive-files';

/** Files, permissions and the account; what Google has besides is there and throws by name. */
export class Drive {
  static readonly googleName = 'Drive';
  readonly Files: Files;
  readonly Permissions: Permissions;
  readonly About: About;
  readonly Apps = lackingService('Drive.Apps', 'get', 'list');
  readonly Changes = lackingService('Drive.Changes', 'getStartPageToken', 'list', 'watch');
  readonly Channels = lackingService('Drive.Channels', 'stop');
  readonly Comments = lackingService('Drive.Comments', 'create', 'get', 'list', 'remove', 'update');
  readonly Drives = lackingService(
    'Drive.Drives',
    'create',
    'get',
    'hide',
    'list',
    'remove',
    'unhide',
    'update',
  );
  readonly Operations = lackingService('Drive.Operations', 'get', 'list');
  readonly Replies = lackingService('Drive.Replies', 'create', 'get', 'list', 'remove', 'update');
  readonly Revisions = lackingService('Drive.Revisions', 'get', 'list', 'remove', 'update');
  readonly Teamdrives = lackingService('Drive.Teamdrives', 'create', 'get', 'list', 'remove', 'update');

  constructor(runtime: Runtime, options: DriveServiceOptions) {
    this.Files = new Files(runtime, options);
    this.Permissions = new Permissions(runtime);
    this.About = new About(runtime);
  }
}
