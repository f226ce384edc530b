@area:enrolment @doors
Feature: Enrolment: where secrets are entered

  Each row enters something wrong where a secret is asked for (assay rules --doors). The right secret is accepted
  afterwards.

  @rule:ENROL-07
  Rule: The service MAY ask for the password again before enrolment starts

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                       | entry                         |
        | the password at an enrolment | nothing                       |
        | the password at an enrolment | zeros                         |
        | the password at an enrolment | 123456                        |
        | the password at an enrolment | it without its last character |
        | the password at an enrolment | it with one character more    |
        | the password at an enrolment | it with a space at its end    |
        | the password at an enrolment | it in the opposite case       |
        | the password at an enrolment | what is right for Ben         |

    Scenario Outline: <secret> is accepted one wrong entry below the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                       |
        | the password at an enrolment |

    Scenario Outline: <secret> is refused once wrong entries reach the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                       |
        | the password at an enrolment |

    Scenario Outline: too many wrong entries of <secret> also lock <other>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                       | other                     |
        | the password at an enrolment | the password at a sign-in |

    Scenario Outline: too many wrong entries of <other> also lock <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                       | other                     |
        | the password at an enrolment | the password at a sign-in |

    Scenario Outline: the lock lasts until the end of its declared time at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is just before its end: <secret>
      When Ada enters the right one: <secret>
      Then it is refused

      Examples:
        | secret                       |
        | the password at an enrolment |

    Scenario Outline: the lock ends at the end of its declared time at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is at its end: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                       |
        | the password at an enrolment |

  @rule:ENROL-16
  Rule: A wrong enrolment code MUST NOT verify the number or turn two-factor on

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret             | entry                         |
        | the enrolment code | nothing                       |
        | the enrolment code | zeros                         |
        | the enrolment code | 123456                        |
        | the enrolment code | it without its last character |
        | the enrolment code | it with one character more    |
        | the enrolment code | what is right for Ben         |

    Scenario Outline: <secret> is accepted one wrong entry below the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret             |
        | the enrolment code |

    Scenario Outline: <secret> is refused once wrong entries reach the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret             |
        | the enrolment code |

    Scenario Outline: malformed entries <count>: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And malformed entries <count>
      And Ada has made as many malformed entries as the limit of wrong ones: <secret>
      When Ada enters the right one: <secret>
      Then it is <verdict>

      Examples:
        | secret             | count        | verdict  |
        | the enrolment code | do not count | accepted |
        | the enrolment code | count        | refused  |

    Scenario Outline: starting over does not reset the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry below the limit: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret             |
        | the enrolment code |

    Scenario Outline: the lock lasts until the end of its declared time: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is just before its end: <secret>
      When Ada enters the right one once more: <secret>
      Then it is refused

      Examples:
        | secret             |
        | the enrolment code |

    Scenario Outline: the lock ends at the end of its declared time: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is at its end: <secret>
      When Ada enters the right one once more: <secret>
      Then it is accepted

      Examples:
        | secret             |
        | the enrolment code |
