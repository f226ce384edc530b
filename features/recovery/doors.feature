@area:recovery @doors
Feature: Recovery: where secrets are entered

  Each row enters something wrong where a secret is asked for (assay rules --doors), and the right secret is accepted afterwards.
  It stands under the rule that a wrong secret would break. How many wrong entries lock the entry, and for how long, is what
  the service declares.

  @rule:RECOVERY-06
  Rule: Recovery MUST NOT give access to somebody who only pretends to be the owner

    Scenario Outline: instead of <secret>, Ada enters <entry> and is refused
      Given Ada and Ben are about to enter <secret>
      When instead of <secret>, Ada enters <entry>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right entry is accepted there

      Examples:
        | secret                 | entry                                           |
        | the code of a recovery | nothing                                         |
        | the code of a recovery | zeros                                           |
        | the code of a recovery | 123456                                          |
        | the code of a recovery | the same text without its last character        |
        | the code of a recovery | the same text with one more character           |
        | the code of a recovery | the same text in characters of another alphabet |
        | the code of a recovery | Ben's                                           |

    Scenario Outline: Ada enters <entry> before <secret> was sent and is refused
      Given Ada and Ben are about to enter <secret>
      When Ada enters <entry> before she was sent <secret>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | secret                 | entry   |
        | the code of a recovery | nothing |
        | the code of a recovery | zeros   |
        | the code of a recovery | 123456  |

    Scenario Outline: Ada can still enter <secret> one wrong entry below the limit
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                 |
        | the code of a recovery |

    Scenario Outline: Ada can no longer enter <secret> once her wrong entries reach the limit
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      When Ada enters <secret> correctly
      Then it is refused
      And nothing changed
      And Ben can enter <secret>

      Examples:
        | secret                 |
        | the code of a recovery |

    Scenario Outline: Ada's malformed entries <count> as wrong entries of <secret>
      Given Ada and Ben are about to enter <secret>
      And malformed entries <count>
      And Ada has made as many malformed entries of <secret> as the limit of wrong ones
      When Ada enters <secret> correctly
      Then it is <verdict>

      Examples:
        | secret                 | count        | verdict  |
        | the code of a recovery | do not count | accepted |
        | the code of a recovery | count        | refused  |

    Scenario Outline: Ada does not reset the count of her wrong entries of <secret> by starting over
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry of <secret> below the limit
      And Ada starts over and is asked for <secret> again
      When Ada makes one more wrong entry of <secret>
      Then it is refused
      And the right entry is refused there

      Examples:
        | secret                 |
        | the code of a recovery |

    Scenario Outline: Ada resets the count of her wrong entries when she enters <secret> correctly
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      And Ada has entered <secret> correctly
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                 |
        | the code of a recovery |

    Scenario Outline: Ada can enter <secret> at the end of the declared lock
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      And Ada has tried more entries of <secret> halfway through the lock, and it is at its end
      When Ada starts over and enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                 |
        | the code of a recovery |
