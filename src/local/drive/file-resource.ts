// A file as the Drive API shows it.
import { createHash } from 'node:crypto';
import type { Runtime } from '../host/runtime';
import type { DriveEntry } from './drive-store';
import type { Lazy } from './fields';
import { permissionId, permissionResource, userResource } from './user-resource';

/** What Google shows of a file unless told otherwise. */
export const defaultFileFields = 'kind,id,name,mimeType';

/** Every member that Google documents. */
export const fileFields: readonly string[] = (
  'appProperties capabilities contentHints contentRestrictions copyRequiresWriterPermission createdTime description ' +
  'driveId explicitlyTrashed exportLinks fileExtension folderColorRgb fullFileExtension hasAugmentedPermissions ' +
  'hasThumbnail headRevisionId iconLink id imageMediaMetadata isAppAuthorized kind labelInfo lastModifyingUser ' +
  'linkShareMetadata md5Checksum mimeType modifiedByMe modifiedByMeTime modifiedTime name originalFilename ownedByMe ' +
  'owners parents permissionIds permissions properties quotaBytesUsed resourceKey sha1Checksum sha256Checksum shared ' +
  'sharedWithMeTime sharingUser shortcutDetails size spaces starred teamDriveId thumbnailLink thumbnailVersion trashed ' +
  'trashedTime trashingUser version videoMediaMetadata viewedByMe viewedByMeTime viewersCanCopyContent webContentLink ' +
  'webViewLink writersCanShare'
).split(' ');

/** The members that the stand-in knows. Sums and sizes are only of files that are not Google's own. */
export const fileResource = (entry: DriveEntry, { drive, account }: Runtime): Lazy => {
  const isBinary = !entry.mimeType.startsWith('application/vnd.google-apps.');
  const bytes = () => drive.read(entry.id);
  const sum = (algorithm: string) =>
    isBinary ? createHash(algorithm).update(bytes()).digest('hex') : undefined;
  const dot = entry.name.lastIndexOf('.');
  const extension = isBinary && dot >= 0 ? entry.name.slice(dot + 1) : undefined;
  const isEmpty = Object.keys(entry.appProperties).length === 0;
  const owner = userResource(account.email, true);
  return {
    kind: () => 'drive#file',
    id: () => entry.id,
    name: () => entry.name,
    mimeType: () => entry.mimeType,
    parents: () => (entry.parents.length > 0 ? [...entry.parents] : undefined),
    trashed: () => entry.trashed,
    explicitlyTrashed: () => entry.trashed && entry.path.split('/').length === 3,
    starred: () => false,
    createdTime: () => entry.createdTime,
    modifiedTime: () => entry.modifiedTime,
    appProperties: () => (isEmpty ? undefined : { ...entry.appProperties }),
    webViewLink: () => drive.url(entry.id),
    spaces: () => ['drive'],
    owners: () => [owner],
    ownedByMe: () => true,
    isAppAuthorized: () => entry.madeByScript,
    shared: () => entry.editors.length > 0,
    permissions: () => [
      permissionResource(account.email, 'owner'),
      ...entry.editors.map((email) => permissionResource(email, 'writer')),
    ],
    permissionIds: () => [account.email, ...entry.editors].map(permissionId),
    size: () => (isBinary ? String(bytes().length) : undefined),
    quotaBytesUsed: () => (isBinary ? String(bytes().length) : '0'),
    md5Checksum: () => sum('md5'),
    sha1Checksum: () => sum('sha1'),
    sha256Checksum: () => sum('sha256'),
    originalFilename: () => (isBinary ? entry.name : undefined),
    fileExtension: () => extension,
    fullFileExtension: () => extension,
  };
};
