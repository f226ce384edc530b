@area:devices @effects
Feature: Devices: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:DEVICE-09
  Rule: The device list MUST NOT show a device as signed in after it was signed out

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing               | event                           |
        | session of a device | its client signs out completely |

  @rule:DEVICE-16
  Rule: A removed device MUST no longer show verification codes

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                               | event                 |
        | request of a waiting sign-in on a trusted device    | its device is removed |
        | trusted device (shows codes, listed as trusted)     | its device is removed |
        | sign-in code pushed to or shown by a trusted device | its device is removed |
        | code generated in the settings of a trusted device  | its device is removed |

  @rule:DEVICE-17
  Rule: A removed device MUST lose access to the cloud service

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing               | event                 |
        | session of a device | its device is removed |

    Scenario Outline: <thing> ends where it is concerned: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                 |
        | membership of a device in the keychain | its device is removed |
        | request to join the keychain           | its device is removed |

  @rule:DEVICE-19
  Rule: A removed device MUST stay blocked until, and only until, it signs in again with two-factor

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had, only the one concerned is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                                  | event                 |
        | mark of a trusted device (no code at its next sign-in) | its device is removed |
