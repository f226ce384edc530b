@area:keychain @doors
Feature: Keychain: where secrets are entered

  Each row enters something wrong where a secret is asked for (assay rules --doors). The right secret is accepted
  afterwards.

  @rule:KEYCHAIN-19
  Rule: Turning the keychain on MUST require the account password, and on a Mac the identifier as well

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                                   | entry                         |
        | the password for the keychain            | nothing                       |
        | the password for the keychain            | zeros                         |
        | the password for the keychain            | 123456                        |
        | the password for the keychain            | it without its last character |
        | the password for the keychain            | it with one character more    |
        | the password for the keychain            | it with a space at its end    |
        | the password for the keychain            | it in the opposite case       |
        | the password for the keychain            | what is right for Ben         |
        | the password for a reset of the keychain | nothing                       |
        | the password for a reset of the keychain | zeros                         |
        | the password for a reset of the keychain | 123456                        |
        | the password for a reset of the keychain | it without its last character |
        | the password for a reset of the keychain | it with one character more    |
        | the password for a reset of the keychain | it with a space at its end    |
        | the password for a reset of the keychain | it in the opposite case       |
        | the password for a reset of the keychain | what is right for Ben         |

    Scenario Outline: <secret> is accepted one wrong entry below the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                   |
        | the password for the keychain            |
        | the password for a reset of the keychain |

    Scenario Outline: <secret> is refused once wrong entries reach the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                                   |
        | the password for the keychain            |
        | the password for a reset of the keychain |

    Scenario Outline: starting over does not reset the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry below the limit: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                                   |
        | the password for a reset of the keychain |

    Scenario Outline: too many wrong entries of <secret> also lock <other>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                                   | other                     |
        | the password for the keychain            | the password at a sign-in |
        | the password for a reset of the keychain | the password at a sign-in |

    Scenario Outline: too many wrong entries of <other> also lock <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                                   | other                     |
        | the password for the keychain            | the password at a sign-in |
        | the password for a reset of the keychain | the password at a sign-in |

    Scenario Outline: a right entry resets the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      And Ada has entered the right one: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                   |
        | the password for the keychain            |
        | the password for a reset of the keychain |

    Scenario Outline: the lock lasts until the end of its declared time at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is just before its end: <secret>
      When Ada enters the right one: <secret>
      Then it is refused

      Examples:
        | secret                                   |
        | the password for the keychain            |
        | the password for a reset of the keychain |

    Scenario Outline: the lock ends at the end of its declared time at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is at its end: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                   |
        | the password for the keychain            |
        | the password for a reset of the keychain |

  @rule:KEYCHAIN-22
  Rule: Without the code from the text message, the security code MUST NOT be enough to join the keychain

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                    | entry                         |
        | the code for the keychain | nothing                       |
        | the code for the keychain | zeros                         |
        | the code for the keychain | 123456                        |
        | the code for the keychain | it without its last character |
        | the code for the keychain | it with one character more    |
        | the code for the keychain | what is right for Ben         |

    Scenario Outline: <entry> is refused before anything was sent: <secret>
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> before this was sent: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | secret                    | entry   |
        | the code for the keychain | nothing |
        | the code for the keychain | zeros   |
        | the code for the keychain | 123456  |

    Scenario Outline: <secret> is accepted one wrong entry below the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                    |
        | the code for the keychain |

    Scenario Outline: <secret> is refused once wrong entries reach the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                    |
        | the code for the keychain |

    Scenario Outline: malformed entries <count>: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And malformed entries <count>
      And Ada has made as many malformed entries as the limit of wrong ones: <secret>
      When Ada enters the right one: <secret>
      Then it is <verdict>

      Examples:
        | secret                    | count        | verdict  |
        | the code for the keychain | do not count | accepted |
        | the code for the keychain | count        | refused  |

    Scenario Outline: too many wrong entries of <secret> also lock <other>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                    | other                 |
        | the code for the keychain | the code at a sign-in |

    Scenario Outline: too many wrong entries of <other> also lock <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                    | other                 |
        | the code for the keychain | the code at a sign-in |

    Scenario Outline: a right entry resets the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      And Ada has entered the right one: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                    |
        | the code for the keychain |

    Scenario Outline: the lock ends at the end of its declared time: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is at its end: <secret>
      When Ada enters the right one once more: <secret>
      Then it is accepted

      Examples:
        | secret                    |
        | the code for the keychain |
