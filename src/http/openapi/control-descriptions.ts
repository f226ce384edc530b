/** Descriptions of the schemas of the declaration and of the control plane; `*` is the schema itself. */
export const controlDescriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Discovery: {
    contract: 'The version of this contract, 1.0; another major version is not understood',
    edition: 'Which state of the documents the service follows',
    product: 'Its name and version, for reports',
    capabilities: 'What the service offers. Those that contradict each other are refused: see `discover`',
    parameters:
      'The choices that the documents leave to the service. Those that contradict each other are refused: see `discover`',
    powers:
      'What an examiner can do through the control plane. Begin with `clock` none, `outbox` and `settable` as empty lists, and false for the rest. A power that is declared and does not work is an error of the run',
    'powers.provisioning': 'Whether `provision-account` makes accounts',
    'powers.clock':
      '`virtual`: each sandbox has a clock of its own, which stands until it is moved; `global`: one clock for all of them, so that scenarios run one at a time; `none`: nobody moves it',
    'powers.outbox': 'The channels whose messages `read-deliveries` lists',
    'powers.clientAddress': 'Whether `set-client-address` works',
    'powers.support': 'Whether `issue-staff-token` works',
    'powers.restart': 'Whether `restart` works; absent is no',
    'powers.sandboxes': 'Whether `open-sandbox` works, and scenarios may run side by side',
    'powers.settable':
      'The parameters to which `open-sandbox` may give another value, any in their range that contradicts no other. Parameters that a document fixes may be listed or not: no verdict of a rule depends on it',
  },
  CapabilityClaim: {
    state:
      '`supported`: offered, and examined; `absent`: not offered, and rules that need it do not apply; `unknown`: as if it were left out, and examined',
    from: 'Where that is known from; a server declares, and may leave it out',
  },
  ProvisionAccountBody: {
    phones: 'Verified unless told otherwise; the first one is the primary one',
    devices: 'In the state `status`: trusted, signed in without trust, or just known to belong to the owner',
    permanent: 'Two-factor can never be turned off',
    services: 'The services that its owner uses; all of them when absent',
    child: 'An account that was created for a child',
    questions: 'The security questions on file',
    backupAddress: 'A second mail address that notices go to',
    mailAddress: 'The address of its own mailbox, where it has one',
  },
  Provisioned: {
    session:
      'A full session of the account page, on no listed device. It opens what a session in a browser opens. At a change of the password it may end with those of browsers (`password.change_ends_sessions`), as the reference ends it, or go on: no verdict depends on it',
    devices:
      'In the order of the request; a session unless just known, a mark of trust where trusted. These sessions also open the account page of an account with security questions',
    phones: 'In the order of the request',
  },
  Clock: { now: 'Milliseconds since 1970-01-01T00:00:00Z, by the clock of the sandbox' },
  Deliveries: {
    deliveries:
      'Oldest first; the newest 1,000 at least are kept. `to` is the id of the device for a push, the number in E.164 for a text message and a call, the address for a mail. `code` is needed in every message that brings a code: it is not searched for in `text`. `purpose` may be left out; where it stands, the mail that confirms an enrolment has `enrolment`, and a message that only tells of something has `notice`. `request` is what `answer-request` names; `place` is where the sign-in seems to come from',
  },
  OpenSandboxBody: {
    parameters: 'Those that are otherwise than declared',
    now: 'Where its clock starts, in milliseconds since 1970-01-01T00:00:00Z; where absent, wherever the server likes. It stands still until it is moved',
  },
  Sandbox: {
    sandbox: 'Its id; opaque',
    url: 'The base URL of its public plane on the same server, or its path below that of the server; otherwise opaque',
  },
}
