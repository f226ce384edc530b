@area:security-questions @doors
Feature: Security questions: where secrets are entered

  Each row enters something wrong where a secret is asked for (assay rules --doors), and the right secret is accepted afterwards.
  It stands under the rule that a wrong secret would break. How many wrong entries lock the entry, and for how long, is what
  the service declares.

  @rule:QUESTIONS-09
  Rule: After two-step was turned off, the account page MUST ask for the security questions as well as the password

    Scenario Outline: instead of <secret>, Ada enters <entry> and is refused
      Given Ada and Ben are about to enter <secret>
      When instead of <secret>, Ada enters <entry>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right entry is accepted there

      Examples:
        | secret                            | entry                                           |
        | the security answers at a sign-in | nothing                                         |
        | the security answers at a sign-in | zeros                                           |
        | the security answers at a sign-in | 123456                                          |
        | the security answers at a sign-in | the same text without its last character        |
        | the security answers at a sign-in | the same text with one more character           |
        | the security answers at a sign-in | the same text in characters of another alphabet |
        | the security answers at a sign-in | Ben's                                           |

    Scenario Outline: Ada can still enter <secret> one wrong entry below the limit
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                            |
        | the security answers at a sign-in |

    Scenario Outline: Ada can no longer enter <secret> once her wrong entries reach the limit
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      When Ada enters <secret> correctly
      Then it is refused
      And nothing changed
      And Ben can enter <secret>

      Examples:
        | secret                            |
        | the security answers at a sign-in |

    Scenario Outline: Ada does not reset the count of her wrong entries of <secret> by starting over
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry of <secret> below the limit
      And Ada starts over and is asked for <secret> again
      When Ada makes one more wrong entry of <secret>
      Then it is refused
      And the right entry is refused there

      Examples:
        | secret                            |
        | the security answers at a sign-in |

    Scenario Outline: Ada resets the count of her wrong entries when she enters <secret> correctly
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      And Ada has entered <secret> correctly
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                            |
        | the security answers at a sign-in |
