@area:recovery @effects
Feature: Recovery: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:RECOVERY-03
  Rule: Recovery MUST be automatic, without a human decision

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                | event                                                                                                                                                                                               |
        | recovery in progress | its device is removed                                                                                                                                                                               |
        | recovery in progress | its device is erased                                                                                                                                                                                |
        | recovery in progress | the keychain is turned off on a device                                                                                                                                                              |
        | recovery in progress | another sign-in to the account starts or is completed, then support staff verify the owner for the keychain, then one app-specific password is revoked, then all app-specific passwords are revoked |
        | recovery in progress | support staff let a locked security code be entered again                                                                                                                                           |
        | recovery in progress | a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset, then the sign-in is refused on a trusted device                               |
        | recovery in progress | another code for the same purpose is requested, then its number is removed, then the find service of its device is turned off, then its client signs out completely                                 |
        | recovery in progress | a reset of a forgotten password is started, then a number is added, then another app-specific password is made and used, then a code is generated on a trusted device                               |
        | recovery in progress | a program signs in with an app-specific password                                                                                                                                                    |

      Examples:
        | thing                | event                                                                                                                                                                                                                          |
        | recovery in progress | the find service of its device is turned on, then a trusted device signs in again without a code, then the account data is edited, then the sign-in is allowed on a trusted device, then joining by security code is turned on |

  @rule:RECOVERY-06
  Rule: Recovery MUST NOT give access to somebody who only pretends to be the owner

    Scenario Outline: where recovery.owner_cancels is true, <thing> ends when <event>
      Given the service declares "recovery.owner_cancels" as "true"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                        |
        | code for the last step of a recovery | the owner cancels a recovery |
        | recovery in progress                 | the owner cancels a recovery |

  @rule:RECOVERY-07
  Rule: A completed recovery MUST give the owner access to the account again

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                                                                                       |
        | code for the last step of a recovery | its device is removed                                                                       |
        | code for the last step of a recovery | its device is erased                                                                        |
        | code for the last step of a recovery | another sign-in to the account starts or is completed, then its client signs out completely |

    Scenario Outline: where recovery.numbers is added, <thing> is unaffected when <event>
      Given the service declares "recovery.numbers" as "added"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing          | event                  |
        | trusted number | a recovery is finished |

    Scenario Outline: where recovery.numbers is replaced, <thing> ends when <event>
      Given the service declares "recovery.numbers" as "replaced"
      And Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing          | event                  |
        | trusted number | a recovery is finished |

  @rule:RECOVERY-08
  Rule: Support staff MUST NOT be able to shorten or force a recovery

    Scenario Outline: <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                                                     |
        | code for the last step of a recovery | support staff try to verify the owner or to skip the code |
        | recovery in progress                 | support staff try to verify the owner or to skip the code |
