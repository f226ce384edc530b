@area:phones @doors
Feature: Phones: where secrets are entered

  Each row enters something wrong where a secret is asked for (assay rules --doors), and the right secret is accepted afterwards.
  It stands under the rule that a wrong secret would break. How many wrong entries lock the entry, and for how long, is what
  the service declares.

  @rule:PHONE-15
  Rule: A wrong code MUST NOT verify an added number or change the numbers of the account

    Scenario Outline: instead of <secret>, Ada enters <entry> and is refused
      Given Ada and Ben are about to enter <secret>
      When instead of <secret>, Ada enters <entry>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right entry is accepted there

      Examples:
        | secret                       | entry                                           |
        | the code for an added number | nothing                                         |
        | the code for an added number | zeros                                           |
        | the code for an added number | 123456                                          |
        | the code for an added number | the same text without its last character        |
        | the code for an added number | the same text with one more character           |
        | the code for an added number | the same text in characters of another alphabet |
        | the code for an added number | Ben's                                           |

    Scenario Outline: Ada can still enter <secret> one wrong entry below the limit
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                       |
        | the code for an added number |

    Scenario Outline: Ada can no longer enter <secret> once her wrong entries reach the limit
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      When Ada enters <secret> correctly
      Then it is refused
      And nothing changed
      And Ben can enter <secret>

      Examples:
        | secret                       |
        | the code for an added number |

    Scenario Outline: Ada's malformed entries <count> as wrong entries of <secret>
      Given Ada and Ben are about to enter <secret>
      And malformed entries <count>
      And Ada has made as many malformed entries of <secret> as the limit of wrong ones
      When Ada enters <secret> correctly
      Then it is <verdict>

      Examples:
        | secret                       | count        | verdict  |
        | the code for an added number | do not count | accepted |
        | the code for an added number | count        | refused  |

    Scenario Outline: Ada's wrong entries of <secret> also lock <other>
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is also about to enter <other>
      And Ada has reached the limit of wrong entries of <secret>
      When Ada enters <other> correctly
      Then it is refused

      Examples:
        | secret                       | other                 |
        | the code for an added number | the code at a sign-in |

    Scenario Outline: Ada's wrong entries of <other> also lock <secret>
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is also about to enter <secret>
      And Ada has reached the limit of wrong entries of <other>
      When Ada enters <secret> correctly
      Then it is refused
      And nothing changed

      Examples:
        | secret                       | other                 |
        | the code for an added number | the code at a sign-in |
