@area:legacy-clients @doors
Feature: Legacy clients: where secrets are entered

  Each row enters something wrong where a secret is asked for (assay rules --doors), and the right secret is accepted afterwards.
  It stands under the rule that a wrong secret would break. How many wrong entries lock the entry, and for how long, is what
  the service declares.

  @rule:LEGACY-04
  Rule: The service MUST refuse the right password followed by a wrong, expired or incomplete code

    Scenario Outline: instead of <secret>, Ada enters <entry> and is refused
      Given Ada and Ben are about to enter <secret>
      When instead of <secret>, Ada enters <entry>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right entry is accepted there

      Examples:
        | secret                            | entry                                           |
        | the code appended to the password | zeros                                           |
        | the code appended to the password | 123456                                          |
        | the code appended to the password | the same text without its last character        |
        | the code appended to the password | the same text with one more character           |
        | the code appended to the password | the same text in characters of another alphabet |
        | the code appended to the password | Ben's                                           |

    Scenario Outline: Ada can still enter <secret> one wrong entry below the limit
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                            |
        | the code appended to the password |

    Scenario Outline: Ada can no longer enter <secret> once her wrong entries reach the limit
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      When Ada enters <secret> correctly
      Then it is refused
      And nothing changed
      And Ben can enter <secret>

      Examples:
        | secret                            |
        | the code appended to the password |

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
        | the code appended to the password |

    Scenario Outline: Ada's wrong entries of <secret> also lock <other>
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is also about to enter <other>
      And Ada has reached the limit of wrong entries of <secret>
      When Ada enters <other> correctly
      Then it is refused

      Examples:
        | secret                            | other                 |
        | the code appended to the password | the code at a sign-in |

    Scenario Outline: Ada's wrong entries of <other> also lock <secret>
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is also about to enter <secret>
      And Ada has reached the limit of wrong entries of <other>
      When Ada enters <secret> correctly
      Then it is refused
      And nothing changed

      Examples:
        | secret                            | other                 |
        | the code appended to the password | the code at a sign-in |

    Scenario Outline: Ada resets the count of her wrong entries when she enters <secret> correctly
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      And Ada has entered <secret> correctly
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                            |
        | the code appended to the password |

    Scenario Outline: Ada cannot enter <secret> just before the end of the declared lock
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada has reached the limit of wrong entries of <secret>
      And Ada has tried more entries of <secret> halfway through the lock, and it is just before its end
      When Ada starts over and enters <secret> correctly
      Then it is refused

      Examples:
        | secret                            |
        | the code appended to the password |

    Scenario Outline: Ada can enter <secret> at the end of the declared lock
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      And Ada has tried more entries of <secret> halfway through the lock, and it is at its end
      When Ada starts over and enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                            |
        | the code appended to the password |
