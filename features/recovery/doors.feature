@area:recovery @doors
Feature: Recovery: where secrets are entered

  Each row enters something wrong where a secret is asked for (assay rules --doors). The right secret is accepted
  afterwards.

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
        | the code of a recovery | what is right for Ben         |

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

    Scenario Outline: <secret> is accepted one wrong entry below the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                 |
        | the code of a recovery |

    Scenario Outline: <secret> is refused once wrong entries reach the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
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
      And Ada has made as many malformed entries as the limit of wrong ones: <secret>
      When Ada enters the right one: <secret>
      Then it is <verdict>

      Examples:
        | secret                 | count        | verdict  |
        | the code of a recovery | do not count | accepted |
        | the code of a recovery | count        | refused  |

    Scenario Outline: starting over does not reset the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry below the limit: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                 |
        | the code of a recovery |

    Scenario Outline: a right entry resets the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      And Ada has entered the right one: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                 |
        | the code of a recovery |

    Scenario Outline: the lock ends at the end of its declared time: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is at its end: <secret>
      When Ada enters the right one once more: <secret>
      Then it is accepted

      Examples:
        | secret                 |
        | the code of a recovery |
