@area:hardening/factors
Feature: Hardening: what ends while something else waits
  A sign-in that waits, a password that is demanded or a recovery that is under way changes nothing of what ends. Each row is
  a cell of the table of effects (assay rules --effects), after another event.

  @rule:H-RECOVERYCODE-02
  Rule: A new set of recovery codes MUST invalidate the earlier set

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing         | event                                                                                |
        | recovery code | the service demands a new password, then a new set of recovery codes is made         |
        | recovery code | a recovery is started, then a new set of recovery codes is made                      |
        | recovery code | a reset of a forgotten password is started, then a new set of recovery codes is made |
        | recovery code | a number is added, then a new set of recovery codes is made                          |
        | recovery code | an authenticator app is added, then a new set of recovery codes is made              |

  @rule:H-RECOVERYCODE-01
  Rule: A recovery code MUST be accepted only once, and only for its own account

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing         | event                                                                    |
        | recovery code | the service demands a new password, then it is used successfully         |
        | recovery code | a recovery is started, then it is used successfully                      |
        | recovery code | a reset of a forgotten password is started, then it is used successfully |
        | recovery code | a number is added, then it is used successfully                          |
        | recovery code | an authenticator app is added, then it is used successfully              |

  @rule:H-APP-06
  Rule: A removed authenticator app MUST no longer sign anybody in

    Scenario Outline: only the affected <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing             | event                                                                             |
        | authenticator app | the service demands a new password, then the authenticator app is removed         |
        | authenticator app | a recovery is started, then the authenticator app is removed                      |
        | authenticator app | a reset of a forgotten password is started, then the authenticator app is removed |
        | authenticator app | a number is added, then the authenticator app is removed                          |
        | authenticator app | an authenticator app is added, then the authenticator app is removed              |

  @rule:H-RESETLINK-01
  Rule: A mailed link MUST reset only the password of its own account, and only once

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                                                                    |
        | mailed link for a forgotten password | the service demands a new password, then it is used successfully         |
        | mailed link for a forgotten password | a recovery is started, then it is used successfully                      |
        | mailed link for a forgotten password | a reset of a forgotten password is started, then it is used successfully |
        | mailed link for a forgotten password | a number is added, then it is used successfully                          |
        | mailed link for a forgotten password | an authenticator app is added, then it is used successfully              |

  @rule:H-RESETLINK-06
  Rule: A newer link SHOULD invalidate the earlier ones

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                                                                                      |
        | mailed link for a forgotten password | the service demands a new password, then a link for a forgotten password is mailed         |
        | mailed link for a forgotten password | a recovery is started, then a link for a forgotten password is mailed                      |
        | mailed link for a forgotten password | a reset of a forgotten password is started, then a link for a forgotten password is mailed |
        | mailed link for a forgotten password | a number is added, then a link for a forgotten password is mailed                          |
        | mailed link for a forgotten password | an authenticator app is added, then a link for a forgotten password is mailed              |

  @rule:H-RESET-04
  Rule: A password reset MUST end all other resets in progress

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                                                                                    |
        | mailed link for a forgotten password | the service demands a new password, then a forgotten password is reset by a code         |
        | mailed link for a forgotten password | a recovery is started, then a forgotten password is reset by a code                      |
        | mailed link for a forgotten password | a reset of a forgotten password is started, then a forgotten password is reset by a code |
        | mailed link for a forgotten password | a number is added, then a forgotten password is reset by a code                          |
        | mailed link for a forgotten password | an authenticator app is added, then a forgotten password is reset by a code              |

  @rule:H-SESSIONLIST-03
  Rule: The owner MUST be able to end all other sessions at once

    Scenario Outline: <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                            | event                                                                         |
        | session of the account page      | the service demands a new password, then all other sessions are ended         |
        | session of the account page      | a recovery is started, then all other sessions are ended                      |
        | session of the account page      | a reset of a forgotten password is started, then all other sessions are ended |
        | session of the account page      | a number is added, then all other sessions are ended                          |
        | session of the account page      | an authenticator app is added, then all other sessions are ended              |
        | session of a device              | the service demands a new password, then all other sessions are ended         |
        | session of a device              | a recovery is started, then all other sessions are ended                      |
        | session of a device              | a reset of a forgotten password is started, then all other sessions are ended |
        | session of a device              | a number is added, then all other sessions are ended                          |
        | session of a device              | an authenticator app is added, then all other sessions are ended              |
        | session of a third-party program | the service demands a new password, then all other sessions are ended         |
        | session of a third-party program | a recovery is started, then all other sessions are ended                      |
        | session of a third-party program | a reset of a forgotten password is started, then all other sessions are ended |
        | session of a third-party program | a number is added, then all other sessions are ended                          |
        | session of a third-party program | an authenticator app is added, then all other sessions are ended              |
