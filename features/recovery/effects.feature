@area:recovery @effects
Feature: Recovery: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:RECOVERY-03
  Rule: Recovery MUST be automatic, without a human decision

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing              | event                                                                                                                                                                          |
        | recovery under way | its device is removed                                                                                                                                                          |
        | recovery under way | its device is erased                                                                                                                                                           |
        | recovery under way | the keychain is turned off on a device                                                                                                                                         |
        | recovery under way | the same account begins or completes another sign-in; support verifies identity for the keychain; one app-specific password is revoked; all app-specific passwords are revoked |
        | recovery under way | support lets a locked security code be entered again |
        | recovery under way | a new security code is made on a member; joining by security code is turned off; the keychain is reset; a trusted device answers the request with no                           |
        | recovery under way | another code of the same purpose is asked for; its number is removed; the find service is turned off on its device; its client signs out completely                            |
        | recovery under way | a reset of a forgotten password is begun; a number is added; another app-specific password is made and used; a code is generated on a trusted device                           |
        | recovery under way | a program signs in with an app-specific password                                                                                                                               |

      Examples:
        | thing | event |
        | recovery under way | the find service is turned on on its device; a trusted device signs in again by its mark; the account data are edited; a trusted device answers the request with yes; joining by security code is turned on |

  @rule:RECOVERY-06
  Rule: Recovery MUST NOT give access to somebody who only pretends to be the owner

    Scenario Outline: <thing> ends: <event>, where recovery.owner_cancels is true
      Given the service declares "recovery.owner_cancels" as "true"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                               | event                        |
        | code of the last step of a recovery | the owner cancels a recovery |
        | recovery under way                  | the owner cancels a recovery |

  @rule:RECOVERY-07
  Rule: A completed recovery MUST give the owner access to the account again

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                               | event                                                                                 |
        | code of the last step of a recovery | its device is removed                                                                 |
        | code of the last step of a recovery | its device is erased                                                                  |
        | code of the last step of a recovery | the same account begins or completes another sign-in; its client signs out completely |

    Scenario Outline: <thing> stays in effect: <event>, where recovery.numbers is added
      Given the service declares "recovery.numbers" as "added"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing          | event                  |
        | trusted number | a recovery is finished |

    Scenario Outline: <thing> ends: <event>, where recovery.numbers is replaced
      Given the service declares "recovery.numbers" as "replaced"
      And Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing          | event                  |
        | trusted number | a recovery is finished |

  @rule:RECOVERY-08
  Rule: Support staff MUST NOT be able to shorten or force a recovery

    Scenario Outline: <thing> stays in effect: <event>
      Given Ada and Ben have accounts with a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                               | event                                                        |
        | code of the last step of a recovery | support verifies identity for the account, or skips the code |
        | recovery under way                  | support verifies identity for the account, or skips the code |
