@area:security-code @doors
Feature: Security code: where secrets are entered

  Each row enters something wrong where a secret is asked for (assay rules --doors). The right secret is accepted
  afterwards.

  @rule:KSC-08
  Rule: A wrong security code MUST NOT authorise a device

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                            | entry                         |
        | the security code of the keychain | nothing                       |
        | the security code of the keychain | zeros                         |
        | the security code of the keychain | 123456                        |
        | the security code of the keychain | it without its last character |
        | the security code of the keychain | it with one character more    |
        | the security code of the keychain | what is right for Ben         |

    Scenario Outline: <secret> is accepted one wrong entry below the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                            |
        | the security code of the keychain |

    Scenario Outline: <secret> is refused once wrong entries reach the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                            |
        | the security code of the keychain |

    Scenario Outline: starting over does not reset the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry below the limit: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                            |
        | the security code of the keychain |
