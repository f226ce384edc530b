@area:devices @effects
Feature: Devices: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:DEVICE-09
  Rule: The device list MUST NOT show a device as signed in after it was signed out

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing               | event                           |
        | session of a device | its client signs out completely |

  @rule:DEVICE-16
  Rule: A removed device MUST no longer show verification codes

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                 |
        | request to allow a sign-in on a trusted device      | its device is removed |
        | trust in a device that shows codes                  | its device is removed |
        | sign-in code pushed to or shown by a trusted device | its device is removed |
        | code generated in the settings of a trusted device  | its device is removed |

  @rule:DEVICE-17
  Rule: A removed device MUST lose access to the cloud service

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing               | event                 |
        | session of a device | its device is removed |

    Scenario Outline: without a second factor, only the affected <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                 |
        | membership of a device in the keychain | its device is removed |
        | request to join the keychain           | its device is removed |

  @rule:DEVICE-19
  Rule: A removed device MUST stay blocked until, and only until, it signs in again with two-factor

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                   | event                 |
        | trust token of a device | its device is removed |
