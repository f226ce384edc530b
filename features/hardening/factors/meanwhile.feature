@area:hardening/factors
Feature: Hardening: what ends while something else waits
  A sign-in that waits, a password that is demanded or a recovery that is under way changes nothing of what ends. Each row is
  a cell of the table of effects (assay rules --effects), after another event.

  @rule:H-RECOVERYCODE-02
  Rule: A new set of recovery codes MUST invalidate the earlier set

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing         | event                                                                                    |
        | recovery code | the service requires a new password from her, then she makes a new set of recovery codes |
        | recovery code | she starts a recovery, then she makes a new set of recovery codes                        |
        | recovery code | she starts to reset a forgotten password, then she makes a new set of recovery codes     |
        | recovery code | she adds a number, then she makes a new set of recovery codes                            |
        | recovery code | she adds an authenticator app, then she makes a new set of recovery codes                |

  @rule:H-RECOVERYCODE-01
  Rule: A recovery code MUST be accepted only once, and only for its own account

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing         | event                                                                       |
        | recovery code | the service requires a new password from her, then she uses it successfully |
        | recovery code | she starts a recovery, then she uses it successfully                        |
        | recovery code | she starts to reset a forgotten password, then she uses it successfully     |
        | recovery code | she adds a number, then she uses it successfully                            |
        | recovery code | she adds an authenticator app, then she uses it successfully                |

  @rule:H-APP-06
  Rule: A removed authenticator app MUST no longer sign anybody in

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing             | event                                                                                |
        | authenticator app | the service requires a new password from her, then she removes her authenticator app |
        | authenticator app | she starts a recovery, then she removes her authenticator app                        |
        | authenticator app | she starts to reset a forgotten password, then she removes her authenticator app     |
        | authenticator app | she adds a number, then she removes her authenticator app                            |
        | authenticator app | she adds an authenticator app, then she removes her authenticator app                |

  @rule:H-RESETLINK-01
  Rule: A mailed link MUST reset only the password of its own account, and only once

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                                                       |
        | mailed link for a forgotten password | the service requires a new password from her, then she uses it successfully |
        | mailed link for a forgotten password | she starts a recovery, then she uses it successfully                        |
        | mailed link for a forgotten password | she starts to reset a forgotten password, then she uses it successfully     |
        | mailed link for a forgotten password | she adds a number, then she uses it successfully                            |
        | mailed link for a forgotten password | she adds an authenticator app, then she uses it successfully                |

  @rule:H-RESETLINK-06
  Rule: A newer link SHOULD invalidate the earlier ones

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                                                                             |
        | mailed link for a forgotten password | the service requires a new password from her, then she has a link mailed for a forgotten password |
        | mailed link for a forgotten password | she starts a recovery, then she has a link mailed for a forgotten password                        |
        | mailed link for a forgotten password | she starts to reset a forgotten password, then she has a link mailed for a forgotten password     |
        | mailed link for a forgotten password | she adds a number, then she has a link mailed for a forgotten password                            |
        | mailed link for a forgotten password | she adds an authenticator app, then she has a link mailed for a forgotten password                |

  @rule:H-RESET-04
  Rule: A password reset MUST end all other resets in progress

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                                                                            |
        | mailed link for a forgotten password | the service requires a new password from her, then she resets her forgotten password with a code |
        | mailed link for a forgotten password | she starts a recovery, then she resets her forgotten password with a code                        |
        | mailed link for a forgotten password | she starts to reset a forgotten password, then she resets her forgotten password with a code     |
        | mailed link for a forgotten password | she adds a number, then she resets her forgotten password with a code                            |
        | mailed link for a forgotten password | she adds an authenticator app, then she resets her forgotten password with a code                |

  @rule:H-SESSIONLIST-03
  Rule: The owner MUST be able to end all other sessions at once

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                            | event                                                                              |
        | session on the account page      | the service requires a new password from her, then she ends all her other sessions |
        | session on the account page      | she starts a recovery, then she ends all her other sessions                        |
        | session on the account page      | she starts to reset a forgotten password, then she ends all her other sessions     |
        | session on the account page      | she adds a number, then she ends all her other sessions                            |
        | session on the account page      | she adds an authenticator app, then she ends all her other sessions                |
        | session on a device              | the service requires a new password from her, then she ends all her other sessions |
        | session on a device              | she starts a recovery, then she ends all her other sessions                        |
        | session on a device              | she starts to reset a forgotten password, then she ends all her other sessions     |
        | session on a device              | she adds a number, then she ends all her other sessions                            |
        | session on a device              | she adds an authenticator app, then she ends all her other sessions                |
        | session in a third-party program | the service requires a new password from her, then she ends all her other sessions |
        | session in a third-party program | she starts a recovery, then she ends all her other sessions                        |
        | session in a third-party program | she starts to reset a forgotten password, then she ends all her other sessions     |
        | session in a third-party program | she adds a number, then she ends all her other sessions                            |
        | session in a third-party program | she adds an authenticator app, then she ends all her other sessions                |
