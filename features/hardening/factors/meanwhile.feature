@area:hardening/factors
Feature: Hardening: what ends while something else is pending
  What ends also ends while a sign-in, a required new password or a recovery is pending. Each row is
  a cell of the table of effects (assay rules --effects), after another event.

  @rule:H-RECOVERYCODE-02
  Rule: A new set of recovery codes MUST invalidate the earlier set

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing         | event                                                                               |
        | recovery code | the service requires a new password from Ada, then Ada generates new recovery codes |
        | recovery code | Ada starts a recovery, then generates new recovery codes                            |
        | recovery code | Ada starts to reset a forgotten password, then generates new recovery codes         |
        | recovery code | Ada adds a number, then generates new recovery codes                                |
        | recovery code | Ada adds an authenticator app, then generates new recovery codes                    |

  @rule:H-RECOVERYCODE-01
  Rule: A recovery code MUST be accepted only once, and only for its own account

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing         | event                                                                 |
        | recovery code | the service requires a new password from Ada, then Ada uses that code |
        | recovery code | Ada starts a recovery, then uses that code                            |
        | recovery code | Ada starts to reset a forgotten password, then uses that code         |
        | recovery code | Ada adds a number, then uses that code                                |
        | recovery code | Ada adds an authenticator app, then uses that code                    |

  @rule:H-APP-06
  Rule: A removed authenticator app MUST no longer sign anybody in

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing             | event                                                                   |
        | authenticator app | the service requires a new password from Ada, then Ada removes that app |
        | authenticator app | Ada starts a recovery, then removes that app                            |
        | authenticator app | Ada starts to reset a forgotten password, then removes that app         |
        | authenticator app | Ada adds a number, then removes that app                                |
        | authenticator app | Ada adds an authenticator app, then removes that app                    |

  @rule:H-RESETLINK-01
  Rule: A mailed link MUST reset only the password of its own account, and only once

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                                                 |
        | mailed link for a forgotten password | the service requires a new password from Ada, then Ada uses that link |
        | mailed link for a forgotten password | Ada starts a recovery, then uses that link                            |
        | mailed link for a forgotten password | Ada starts to reset a forgotten password, then uses that link         |
        | mailed link for a forgotten password | Ada adds a number, then uses that link                                |
        | mailed link for a forgotten password | Ada adds an authenticator app, then uses that link                    |

  @rule:H-RESETLINK-06
  Rule: A newer link SHOULD invalidate the earlier ones

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                                                                           |
        | mailed link for a forgotten password | the service requires a new password from Ada, then Ada requests a link for a forgotten password |
        | mailed link for a forgotten password | Ada starts a recovery, then requests a link for a forgotten password                            |
        | mailed link for a forgotten password | Ada starts to reset a forgotten password, then requests a link for a forgotten password         |
        | mailed link for a forgotten password | Ada adds a number, then requests a link for a forgotten password                                |
        | mailed link for a forgotten password | Ada adds an authenticator app, then requests a link for a forgotten password                    |

  @rule:H-RESET-04
  Rule: A password reset MUST end all other resets in progress

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                                                                            |
        | mailed link for a forgotten password | the service requires a new password from Ada, then Ada resets her forgotten password with a code |
        | mailed link for a forgotten password | Ada starts a recovery, then resets her forgotten password with a code                            |
        | mailed link for a forgotten password | Ada starts to reset a forgotten password, then resets her forgotten password with a code         |
        | mailed link for a forgotten password | Ada adds a number, then resets her forgotten password with a code                                |
        | mailed link for a forgotten password | Ada adds an authenticator app, then resets her forgotten password with a code                    |

  @rule:H-SESSIONLIST-03
  Rule: The owner MUST be able to end all other sessions at once

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                            | event                                                                              |
        | session on the account page      | the service requires a new password from Ada, then Ada ends all her other sessions |
        | session on the account page      | Ada starts a recovery, then ends all her other sessions                            |
        | session on the account page      | Ada starts to reset a forgotten password, then ends all her other sessions         |
        | session on the account page      | Ada adds a number, then ends all her other sessions                                |
        | session on the account page      | Ada adds an authenticator app, then ends all her other sessions                    |
        | session on a device              | the service requires a new password from Ada, then Ada ends all her other sessions |
        | session on a device              | Ada starts a recovery, then ends all her other sessions                            |
        | session on a device              | Ada starts to reset a forgotten password, then ends all her other sessions         |
        | session on a device              | Ada adds a number, then ends all her other sessions                                |
        | session on a device              | Ada adds an authenticator app, then ends all her other sessions                    |
        | session in a third-party program | the service requires a new password from Ada, then Ada ends all her other sessions |
        | session in a third-party program | Ada starts a recovery, then ends all her other sessions                            |
        | session in a third-party program | Ada starts to reset a forgotten password, then ends all her other sessions         |
        | session in a third-party program | Ada adds a number, then ends all her other sessions                                |
        | session in a third-party program | Ada adds an authenticator app, then ends all her other sessions                    |
