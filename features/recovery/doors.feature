@area:recovery @doors
Feature: Recovery: where secrets are entered

  Each row enters at one of the doors (assay rules --doors) what must not open it; what is right opens it afterwards.

  @rule:RECOVERY-06
  Rule: Recovery MUST NOT give access to somebody who only pretends to be the owner

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                 | entry                         |
        | the code of a recovery | nothing                       |
        | the code of a recovery | zeros                         |
        | the code of a recovery | 123456                        |
        | the code of a recovery | it without its last character |
        | the code of a recovery | it with one character more    |
        | the code of a recovery | what Ben has there            |

    Scenario Outline: <entry> is refused before anything was sent: <secret>
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> before this was sent: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | secret                 | entry   |
        | the code of a recovery | nothing |
        | the code of a recovery | zeros   |
        | the code of a recovery | 123456  |

    Scenario Outline: the right one is accepted just before the lock: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                 |
        | the code of a recovery |

    Scenario Outline: the right one is refused after the wrong entries that lock it: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                 |
        | the code of a recovery |

    Scenario Outline: malformed entries <count>: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And malformed entries <count>
      And Ada has made as many malformed entries: <secret>
      When Ada enters the right one: <secret>
      Then it is <verdict>

      Examples:
        | secret                 | count        | verdict  |
        | the code of a recovery | do not count | accepted |
        | the code of a recovery | count        | refused  |

    Scenario Outline: starting over does not reset the count: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                 |
        | the code of a recovery |

    Scenario Outline: a right entry resets the count of wrong ones: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada has entered the right one: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                 |
        | the code of a recovery |

    Scenario Outline: the lock is over at its end: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      And it is at the end of the lock, after more attempts halfway: <secret>
      When Ada enters the right one once more: <secret>
      Then it is accepted

      Examples:
        | secret                 |
        | the code of a recovery |
