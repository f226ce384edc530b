@area:enrolment @doors
Feature: Enrolment: where secrets are entered

  Each row enters something wrong where a secret is asked for (assay rules --doors), and the right secret is accepted afterwards.
  It stands under the rule that a wrong secret would break. How many wrong entries lock the entry, and for how long, is what
  the service declares.

  @rule:ENROL-07
  Rule: The service MAY ask for the password again before enrolment starts

    Scenario Outline: instead of <secret>, Ada enters <entry> and is refused
      Given Ada and Ben are about to enter <secret>
      When instead of <secret>, Ada enters <entry>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right entry is accepted there

      Examples:
        | secret                       | entry                                           |
        | the password at an enrolment | nothing                                         |
        | the password at an enrolment | zeros                                           |
        | the password at an enrolment | 123456                                          |
        | the password at an enrolment | the same text without its last character        |
        | the password at an enrolment | the same text with one more character           |
        | the password at an enrolment | the same text in characters of another alphabet |
        | the password at an enrolment | the same text with a space after it             |
        | the password at an enrolment | the same text in the opposite case              |
        | the password at an enrolment | Ben's                                           |

    Scenario Outline: Ada can still enter <secret> one wrong entry below the limit
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                       |
        | the password at an enrolment |

    Scenario Outline: Ada can no longer enter <secret> once her wrong entries reach the limit
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      When Ada enters <secret> correctly
      Then it is refused
      And nothing changed
      And Ben can enter <secret>

      Examples:
        | secret                       |
        | the password at an enrolment |

    Scenario Outline: Ada's wrong entries of <secret> also lock <other>
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is also about to enter <other>
      And Ada has reached the limit of wrong entries of <secret>
      When Ada enters <other> correctly
      Then it is refused

      Examples:
        | secret                       | other                     |
        | the password at an enrolment | the password at a sign-in |

    Scenario Outline: Ada's wrong entries of <other> also lock <secret>
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is also about to enter <secret>
      And Ada has reached the limit of wrong entries of <other>
      When Ada enters <secret> correctly
      Then it is refused
      And nothing changed

      Examples:
        | secret                       | other                     |
        | the password at an enrolment | the password at a sign-in |

    Scenario Outline: in the same request, Ada cannot enter <secret> just before the end of the declared lock
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      And Ada has tried more entries of <secret> halfway through the lock, and it is just before its end
      When Ada enters <secret> correctly
      Then it is refused

      Examples:
        | secret                       |
        | the password at an enrolment |

    Scenario Outline: in the same request, Ada can enter <secret> at the end of the declared lock
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      And Ada has tried more entries of <secret> halfway through the lock, and it is at its end
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                       |
        | the password at an enrolment |

  @rule:ENROL-16
  Rule: A wrong enrolment code MUST NOT verify the number or turn two-factor on

    Scenario Outline: instead of <secret>, Ada enters <entry> and is refused
      Given Ada and Ben are about to enter <secret>
      When instead of <secret>, Ada enters <entry>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right entry is accepted there

      Examples:
        | secret             | entry                                           |
        | the enrolment code | nothing                                         |
        | the enrolment code | zeros                                           |
        | the enrolment code | 123456                                          |
        | the enrolment code | the same text without its last character        |
        | the enrolment code | the same text with one more character           |
        | the enrolment code | the same text in characters of another alphabet |
        | the enrolment code | Ben's                                           |

    Scenario Outline: Ada can still enter <secret> one wrong entry below the limit
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret             |
        | the enrolment code |

    Scenario Outline: Ada can no longer enter <secret> once her wrong entries reach the limit
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      When Ada enters <secret> correctly
      Then it is refused
      And nothing changed
      And Ben can enter <secret>

      Examples:
        | secret             |
        | the enrolment code |

    Scenario Outline: Ada's malformed entries <count> as wrong entries of <secret>
      Given Ada and Ben are about to enter <secret>
      And malformed entries <count>
      And Ada has made as many malformed entries of <secret> as the limit of wrong ones
      When Ada enters <secret> correctly
      Then it is <verdict>

      Examples:
        | secret             | count        | verdict  |
        | the enrolment code | do not count | accepted |
        | the enrolment code | count        | refused  |

    Scenario Outline: Ada does not reset the count of her wrong entries of <secret> by starting over
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry of <secret> below the limit
      And Ada starts over and is asked for <secret> again
      When Ada makes one more wrong entry of <secret>
      Then it is refused
      And the right entry is refused there

      Examples:
        | secret             |
        | the enrolment code |

    Scenario Outline: Ada cannot enter <secret> just before the end of the declared lock
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada has reached the limit of wrong entries of <secret>
      And Ada has tried more entries of <secret> halfway through the lock, and it is just before its end
      When Ada starts over and enters <secret> correctly
      Then it is refused

      Examples:
        | secret             |
        | the enrolment code |

    Scenario Outline: Ada can enter <secret> at the end of the declared lock
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      And Ada has tried more entries of <secret> halfway through the lock, and it is at its end
      When Ada starts over and enters <secret> correctly
      Then it is accepted

      Examples:
        | secret             |
        | the enrolment code |
