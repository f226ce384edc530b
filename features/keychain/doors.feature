@area:keychain @doors
Feature: Keychain: where secrets are entered

  Each row enters at one of the doors (assay rules --doors) what must not open it; what is right opens it afterwards.

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
        | the password for the keychain | it with a blank at its end |
        | the password for the keychain | it in the other case |
        | the password for the keychain            | what Ben has there            |
        | the password for a reset of the keychain | nothing                       |
        | the password for a reset of the keychain | zeros                         |
        | the password for a reset of the keychain | 123456                        |
        | the password for a reset of the keychain | it without its last character |
        | the password for a reset of the keychain | it with one character more    |
        | the password for a reset of the keychain | it with a blank at its end |
        | the password for a reset of the keychain | it in the other case |
        | the password for a reset of the keychain | what Ben has there            |

    Scenario Outline: the right one is accepted just before the lock: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                   |
        | the password for the keychain            |
        | the password for a reset of the keychain |

    Scenario Outline: the right one is refused after the wrong entries that lock it: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                                   |
        | the password for the keychain            |
        | the password for a reset of the keychain |

    Scenario Outline: starting over does not reset the count: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                                   |
        | the password for a reset of the keychain |

    Scenario Outline: wrong entries at one place lock the other: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                                   | other                     |
        | the password for the keychain            | the password at a sign-in |
        | the password for a reset of the keychain | the password at a sign-in |

    Scenario Outline: the lock of one place applies to the other: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                                   | other                     |
        | the password for the keychain            | the password at a sign-in |
        | the password for a reset of the keychain | the password at a sign-in |

    Scenario Outline: a right entry resets the count of wrong ones: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada has entered the right one: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                   |
        | the password for the keychain            |
        | the password for a reset of the keychain |

    Scenario Outline: the lock applies until its end at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      And it is just before the end of the lock, after more attempts halfway: <secret>
      When Ada enters the right one: <secret>
      Then it is refused

      Examples:
        | secret                                   |
        | the password for the keychain            |
        | the password for a reset of the keychain |

    Scenario Outline: the lock is over at its end at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      And it is at the end of the lock, after more attempts halfway: <secret>
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
        | the code for the keychain | what Ben has there            |

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

    Scenario Outline: the right one is accepted just before the lock: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                    |
        | the code for the keychain |

    Scenario Outline: the right one is refused after the wrong entries that lock it: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
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
      And Ada has made as many malformed entries: <secret>
      When Ada enters the right one: <secret>
      Then it is <verdict>

      Examples:
        | secret                    | count        | verdict  |
        | the code for the keychain | do not count | accepted |
        | the code for the keychain | count        | refused  |

    Scenario Outline: wrong entries at one place lock the other: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                    | other                 |
        | the code for the keychain | the code at a sign-in |

    Scenario Outline: the lock of one place applies to the other: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                    | other                 |
        | the code for the keychain | the code at a sign-in |

    Scenario Outline: a right entry resets the count of wrong ones: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada has entered the right one: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                    |
        | the code for the keychain |

    Scenario Outline: the lock is over at its end: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      And it is at the end of the lock, after more attempts halfway: <secret>
      When Ada enters the right one once more: <secret>
      Then it is accepted

      Examples:
        | secret                    |
        | the code for the keychain |
