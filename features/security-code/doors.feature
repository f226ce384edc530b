@area:security-code @doors
Feature: Security code: where secrets are entered

  Each row enters at one of the doors (assay rules --doors) what must not open it; what is right opens it afterwards.

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
        | the security code of the keychain | what Ben has there            |

    Scenario Outline: the right one is accepted just before the lock: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                            |
        | the security code of the keychain |

    Scenario Outline: the right one is refused after the wrong entries that lock it: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                            |
        | the security code of the keychain |

    Scenario Outline: starting over does not reset the count: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                            |
        | the security code of the keychain |
