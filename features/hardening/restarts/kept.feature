@area:hardening/restarts
Feature: Hardening: what a restart keeps of each thing
  What was counted, locked, used, ended or revoked before a restart of the service stays so. Each
  row is a thing of the table of effects (assay rules --effects), twice in each of two accounts.

  @rule:H-RESTART-01
  Rule: A restart of the service MUST NOT empty the count of wrong codes, passwords or answers

    Scenario Outline: Ada's <thing> is unaffected by a restart of the service
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      And the service was restarted
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                             |
        | count of wrong verification codes |
        | count of wrong security codes     |

  @rule:H-RESTART-02
  Rule: A restart of the service MUST NOT end a lock

    Scenario Outline: Ada's <thing> is unaffected by a restart of the service
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      And the service was restarted
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                        |
        | lock on password entry       |
        | lock on code entry           |
        | lock on sign-ins of programs |
        | lock on the security code    |

    Scenario Outline: in accounts with security questions, Ada's <thing> is unaffected by <event>
      Given <accounts>
      And they each have their own <thing>
      And the service was restarted
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples: where answers are asked
        | thing                    | event                    | accounts                                                               |
        | lock on security answers | a restart of the service | Ada and Ben have accounts with security questions but no second factor |

  @rule:H-RESTART-03
  Rule: A code that was used MUST NOT be accepted again after a restart of the service

    Scenario Outline: Ada's <thing> stays used up after a restart of the service
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      And the service was restarted
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event              |
        | mailed link for a forgotten password | Ada uses that link |
        | code to reset a forgotten password   | Ada uses that code |

  @rule:H-RESTART-04
  Rule: Anything that was ended or revoked MUST NOT give access after a restart of the service

    Scenario Outline: Ada's <thing> ends when <event>, and a restart of the service does not restore it
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      And the service was restarted
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                            | event                                      |
        | session on the account page      | Ada ends all her other sessions            |
        | session in a browser             | Ada ends all her other sessions            |
        | session on a device              | Ada ends all her other sessions            |
        | session in a third-party program | Ada ends all her other sessions            |
        | recovery code                    | Ada generates new recovery codes           |
        | app-specific password            | Ada revokes all her app-specific passwords |

    Scenario Outline: Ada's first <thing> ends when <event>, and a restart of the service does not restore it or end her second
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      And the service was restarted
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                            | event                                  |
        | authenticator app                | Ada removes that app                   |
        | recovery code                    | Ada uses that code                     |
        | app-specific password            | Ada revokes that password              |
        | session in a third-party program | Ada revokes one app-specific password  |
        | trusted number                   | Ada removes that number                |
        | keychain membership on a device  | Ada turns off the keychain on a device |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                   | event                   |
        | trust token of a device | Ada removes that device |
        | session on a device     | Ada removes that device |
