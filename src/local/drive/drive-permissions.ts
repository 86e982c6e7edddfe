// `Drive.Permissions`: who may edit a file.
import { NotImplemented } from '../host/exception';
import type { Runtime } from '../host/runtime';
import { Access, parameters } from './access';
import { apiError } from './api-error';
import type { DriveEntry } from './drive-store';
import { parseFields, pick } from './fields';
import { lackMethods } from './not-implemented';
import { permissionId, permissionResource } from './user-resource';

type Permission = ReturnType<typeof permissionResource>;

const permissionFields = (
  'allowFileDiscovery deleted displayName domain emailAddress expirationTime id kind pendingOwner permissionDetails ' +
  'photoLink role teamDrivePermissionDetails type view'
).split(' ');

const defaults = 'kind,id,type,role';

/** Parameters that change nothing here: nobody is told by mail. */
const harmless = [
  'fields',
  'sendNotificationEmail',
  'emailMessage',
  'supportsAllDrives',
  'supportsTeamDrives',
  'pageSize',
];

export class Permissions {
  static readonly googleName = 'Drive.Permissions';
  readonly #runtime: Runtime;
  readonly #access: Access;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
    this.#access = new Access(runtime);
  }

  /** Makes a person an editor. Other roles, and groups, domains and everyone, are not implemented. */
  create(resource: unknown, fileId: unknown, optionalArgs?: unknown): object {
    const method = 'drive.permissions.create';
    const entry = this.#access.file(method, 'make', fileId);
    const args = known(optionalArgs, method);
    const { role, type, emailAddress } = parameters(resource, method);
    if (role === undefined) throw apiError(method, 'The permission role field is required.');
    if (type === undefined) throw apiError(method, 'The permission type field is required.');
    if (role !== 'writer' || type !== 'user') {
      throw new NotImplemented(`Drive.Permissions.create with role '${role}' and type '${type}'`);
    }
    const email = String(emailAddress ?? '');
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
      throw apiError(
        method,
        'The specified emailAddress is invalid or not applicable for the given permission type.',
      );
    }
    const others = entry.editors.filter((editor) => editor.toLowerCase() !== email.toLowerCase());
    this.#runtime.drive.update(entry.id, { editors: [...others, email] });
    return answer(permissionResource(email, 'writer'), args, method);
  }

  list(fileId: unknown, optionalArgs?: unknown): object {
    const method = 'drive.permissions.list';
    const entry = this.#access.file(method, 'read', fileId);
    const args = known(optionalArgs, method);
    const mask = parseFields(String(args.fields ?? `kind,permissions(${defaults})`), method);
    const inside = mask?.get('permissions') ?? null;
    return pick(
      {
        kind: () => 'drive#permissionList',
        nextPageToken: () => undefined,
        permissions: () => this.#of(entry).map((one) => pick(lazy(one), inside, permissionFields, method)),
      },
      mask,
      [],
      method,
    );
  }

  get(fileId: unknown, id: unknown, optionalArgs?: unknown): object {
    const method = 'drive.permissions.get';
    const entry = this.#access.file(method, 'read', fileId);
    return answer(this.#find(entry, id, method), known(optionalArgs, method), method);
  }

  remove(fileId: unknown, id: unknown, optionalArgs?: unknown): void {
    const method = 'drive.permissions.delete';
    const entry = this.#access.file(method, 'make', fileId);
    known(optionalArgs, method);
    const found = this.#find(entry, id, method);
    if (found.role === 'owner') throw apiError(method, 'The owner of a file cannot be removed.', 403);
    const editors = entry.editors.filter((email) => permissionId(email) !== found.id);
    this.#runtime.drive.update(entry.id, { editors });
  }

  #of({ editors }: DriveEntry): Permission[] {
    return [
      permissionResource(this.#runtime.account.email, 'owner'),
      ...editors.map((email) => permissionResource(email, 'writer')),
    ];
  }

  #find(entry: DriveEntry, id: unknown, method: string): Permission {
    const found = this.#of(entry).find((one) => one.id === String(id));
    if (!found) throw apiError(method, `Permission not found: ${id}.`, 404);
    return found;
  }
}

lackMethods(Permissions, 'update');

const known = (value: unknown, method: string): Readonly<Record<string, unknown>> => {
  const args = parameters(value, method);
  for (const name of Object.keys(args)) {
    if (!harmless.includes(name)) throw new NotImplemented(`${method} with the parameter '${name}'`);
  }
  return args;
};

const lazy = (permission: Permission) =>
  Object.fromEntries(Object.entries(permission).map(([name, value]) => [name, () => value]));

const answer = (permission: Permission, args: Readonly<Record<string, unknown>>, method: string): object =>
  pick(lazy(permission), parseFields(String(args.fields ?? defaults), method), permissionFields, method);
