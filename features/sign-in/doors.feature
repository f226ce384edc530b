@area:sign-in @doors
Feature: Sign in: where secrets are entered

  Each row enters something wrong where a secret is asked for (assay rules --doors). The right secret is accepted
  afterwards.

  @rule:SIGNIN-04
  Rule: A wrong code MUST deny access even when the identifier and password are right

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                | entry                         |
        | the code at a sign-in | nothing                       |
        | the code at a sign-in | zeros                         |
        | the code at a sign-in | 123456                        |
        | the code at a sign-in | it without its last character |
        | the code at a sign-in | it with one character more    |
        | the code at a sign-in | what is right for Ben         |

      @edition:two-step
      Examples:
        | secret                           | entry                         |
        | the code that activates two-step | nothing                       |
        | the code that activates two-step | zeros                         |
        | the code that activates two-step | 123456                        |
        | the code that activates two-step | it without its last character |
        | the code that activates two-step | it with one character more    |
        | the code that activates two-step | what is right for Ben         |

    Scenario Outline: <entry> is refused before anything was sent: <secret>
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> before this was sent: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | secret                | entry   |
        | the code at a sign-in | nothing |
        | the code at a sign-in | zeros   |
        | the code at a sign-in | 123456  |

      @edition:two-step
      Examples:
        | secret                           | entry   |
        | the code that activates two-step | nothing |
        | the code that activates two-step | zeros   |
        | the code that activates two-step | 123456  |

    Scenario Outline: <secret> is accepted one wrong entry below the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                |
        | the code at a sign-in |

      @edition:two-step
      Examples:
        | secret                           |
        | the code that activates two-step |

    Scenario Outline: <secret> is refused once wrong entries reach the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                |
        | the code at a sign-in |

      @edition:two-step
      Examples:
        | secret                           |
        | the code that activates two-step |

    Scenario Outline: malformed entries <count>: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And malformed entries <count>
      And Ada has made as many malformed entries as the limit of wrong ones: <secret>
      When Ada enters the right one: <secret>
      Then it is <verdict>

      Examples:
        | secret                | count        | verdict  |
        | the code at a sign-in | do not count | accepted |
        | the code at a sign-in | count        | refused  |

      @edition:two-step
      Examples:
        | secret                           | count        | verdict  |
        | the code that activates two-step | do not count | accepted |
        | the code that activates two-step | count        | refused  |

    Scenario Outline: starting over does not reset the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry below the limit: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                |
        | the code at a sign-in |

      @edition:two-step
      Examples:
        | secret                           |
        | the code that activates two-step |

    Scenario Outline: a right entry resets the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      And Ada has entered the right one: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                |
        | the code at a sign-in |

    Scenario Outline: the lock lasts until the end of its declared time: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is just before its end: <secret>
      When Ada enters the right one once more: <secret>
      Then it is refused

      Examples:
        | secret                |
        | the code at a sign-in |

      @edition:two-step
      Examples:
        | secret                           |
        | the code that activates two-step |

    Scenario Outline: the lock ends at the end of its declared time: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is at its end: <secret>
      When Ada enters the right one once more: <secret>
      Then it is accepted

      Examples:
        | secret                |
        | the code at a sign-in |

      @edition:two-step
      Examples:
        | secret                           |
        | the code that activates two-step |

  @rule:SIGNIN-30
  Rule: The service MUST ask for the code only after it accepted the identifier and the password

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                    | entry                         |
        | the password at a sign-in | nothing                       |
        | the password at a sign-in | zeros                         |
        | the password at a sign-in | 123456                        |
        | the password at a sign-in | it without its last character |
        | the password at a sign-in | it with one character more    |
        | the password at a sign-in | it with a space at its end    |
        | the password at a sign-in | it in the opposite case       |
        | the password at a sign-in | what is right for Ben         |

    Scenario Outline: <secret> is accepted one wrong entry below the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                    |
        | the password at a sign-in |

    Scenario Outline: <secret> is refused once wrong entries reach the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                    |
        | the password at a sign-in |

    Scenario Outline: starting over does not reset the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry below the limit: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                    |
        | the password at a sign-in |

    Scenario Outline: a right entry resets the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      And Ada has entered the right one: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                    |
        | the password at a sign-in |

    Scenario Outline: the lock lasts until the end of its declared time at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is just before its end: <secret>
      When Ada enters the right one: <secret>
      Then it is refused

      Examples:
        | secret                    |
        | the password at a sign-in |

    Scenario Outline: the lock ends at the end of its declared time at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is at its end: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                    |
        | the password at a sign-in |
