@area:hardening/restarts
Feature: Hardening: what a restart keeps of each thing
  What was counted, locked, used, ended or revoked before a restart is so afterwards. Each row is a thing of the table of
  effects (assay rules --effects), twice in each of two accounts.

  @rule:H-RESTART-01
  Rule: A restart of the service MUST NOT empty the count of wrong codes

    Scenario Outline: <thing> stays in effect after a restart
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      And the service was restarted
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                             |
        | count of wrong verification codes |
        | count of wrong security codes     |

  @rule:H-RESTART-02
  Rule: A restart of the service MUST NOT end a lock

    Scenario Outline: <thing> stays in effect after a restart
      Given Ada and Ben have accounts with a second factor
      And each of them has this: <thing>
      And the service was restarted
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                        |
        | lock of password entry       |
        | lock of code entry           |
        | lock of sign-ins of programs |
        | lock of security answers     |
        | lock of the security code    |

  @rule:H-RESTART-03
  Rule: A code that was used MUST NOT be accepted again after a restart of the service

    Scenario Outline: <thing> stays used up after a restart
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      And the service was restarted
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                   |
        | mailed link for a forgotten password | it is used successfully |
        | code to reset a forgotten password   | it is used successfully |

  @rule:H-RESTART-04
  Rule: What was ended or revoked MUST open nothing after a restart of the service

    Scenario Outline: <thing> has ended after a restart too when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      And the service was restarted
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                | event                                     |
        | session of the account page          | all other sessions are ended              |
        | session of a browser                 | all other sessions are ended              |
        | session of a device                  | all other sessions are ended              |
        | session of a third-party program     | all other sessions are ended              |
        | recovery code                        | a new set of recovery codes is made       |
        | mailed link for a forgotten password | a link for a forgotten password is mailed |
        | app-specific password                | all app-specific passwords are revoked    |

    Scenario Outline: only the affected <thing> has ended after a restart when <event>
      Given Ada and Ben have accounts with a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      And the service was restarted
      Then of Ada's two, only the affected one is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                  | event                                  |
        | authenticator app                      | the authenticator app is removed       |
        | recovery code                          | it is used successfully                |
        | app-specific password                  | one app-specific password is revoked   |
        | session of a third-party program       | one app-specific password is revoked   |
        | trusted number                         | its number is removed                  |
        | membership of a device in the keychain | the keychain is turned off on a device |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                   | event                 |
        | trust token of a device | its device is removed |
        | session of a device     | its device is removed |
