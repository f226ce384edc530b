@area:hardening/authenticator-apps @doors
Feature: Hardening: authenticator apps: where secrets are entered

  Each row enters something wrong where a secret is asked for (assay rules --doors). The right secret is accepted
  afterwards.

  @rule:H-APP-05
  Rule: Wrong codes of an authenticator app MUST be counted together with all other wrong codes of the account

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                                        | entry                         |
        | the code of an authenticator app at a sign-in | nothing                       |
        | the code of an authenticator app at a sign-in | zeros                         |
        | the code of an authenticator app at a sign-in | 123456                        |
        | the code of an authenticator app at a sign-in | it without its last character |
        | the code of an authenticator app at a sign-in | it with one character more    |
        | the code of an authenticator app at a sign-in | what is right for Ben         |
        | the code that confirms an authenticator app   | nothing                       |
        | the code that confirms an authenticator app   | zeros                         |
        | the code that confirms an authenticator app   | 123456                        |
        | the code that confirms an authenticator app   | it without its last character |
        | the code that confirms an authenticator app   | it with one character more    |
        | the code that confirms an authenticator app   | what is right for Ben         |

    Scenario Outline: <secret> is accepted one wrong entry below the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                        |
        | the code of an authenticator app at a sign-in |
        | the code that confirms an authenticator app   |

    Scenario Outline: <secret> is refused once wrong entries reach the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                                        |
        | the code of an authenticator app at a sign-in |
        | the code that confirms an authenticator app   |

    Scenario Outline: malformed entries <count>: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And malformed entries <count>
      And Ada has made as many malformed entries as the limit of wrong ones: <secret>
      When Ada enters the right one: <secret>
      Then it is <verdict>

      Examples:
        | secret                                        | count        | verdict  |
        | the code of an authenticator app at a sign-in | do not count | accepted |
        | the code of an authenticator app at a sign-in | count        | refused  |
        | the code that confirms an authenticator app   | do not count | accepted |
        | the code that confirms an authenticator app   | count        | refused  |

    Scenario Outline: starting over does not reset the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry below the limit: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                                        |
        | the code of an authenticator app at a sign-in |
        | the code that confirms an authenticator app   |

    Scenario Outline: too many wrong entries of <secret> also lock <other>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                                        | other                 |
        | the code of an authenticator app at a sign-in | the code at a sign-in |
        | the code that confirms an authenticator app   | the code at a sign-in |

    Scenario Outline: too many wrong entries of <other> also lock <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                                        | other                 |
        | the code of an authenticator app at a sign-in | the code at a sign-in |
        | the code that confirms an authenticator app   | the code at a sign-in |

    Scenario Outline: a right entry resets the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      And Ada has entered the right one: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                        |
        | the code of an authenticator app at a sign-in |

  @rule:H-APP-08
  Rule: Enrolling or removing an authenticator app MUST require re-authentication

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                                         | entry                         |
        | the password for an authenticator app          | nothing                       |
        | the password for an authenticator app          | zeros                         |
        | the password for an authenticator app          | 123456                        |
        | the password for an authenticator app          | it without its last character |
        | the password for an authenticator app          | it with one character more    |
        | the password for an authenticator app          | it with a space at its end    |
        | the password for an authenticator app          | it in the opposite case       |
        | the password for an authenticator app          | what is right for Ben         |
        | the password that removes an authenticator app | nothing                       |
        | the password that removes an authenticator app | zeros                         |
        | the password that removes an authenticator app | 123456                        |
        | the password that removes an authenticator app | it without its last character |
        | the password that removes an authenticator app | it with one character more    |
        | the password that removes an authenticator app | it with a space at its end    |
        | the password that removes an authenticator app | it in the opposite case       |
        | the password that removes an authenticator app | what is right for Ben         |

    Scenario Outline: <secret> is accepted one wrong entry below the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                         |
        | the password for an authenticator app          |
        | the password that removes an authenticator app |

    Scenario Outline: <secret> is refused once wrong entries reach the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                                         |
        | the password for an authenticator app          |
        | the password that removes an authenticator app |

    Scenario Outline: starting over does not reset the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry below the limit: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                                         |
        | the password for an authenticator app          |
        | the password that removes an authenticator app |

    Scenario Outline: too many wrong entries of <secret> also lock <other>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                                         | other                     |
        | the password for an authenticator app          | the password at a sign-in |
        | the password that removes an authenticator app | the password at a sign-in |

    Scenario Outline: too many wrong entries of <other> also lock <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                                         | other                     |
        | the password for an authenticator app          | the password at a sign-in |
        | the password that removes an authenticator app | the password at a sign-in |

    Scenario Outline: a right entry resets the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      And Ada has entered the right one: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                |
        | the password for an authenticator app |

    Scenario Outline: the lock lasts until the end of its declared time at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is just before its end: <secret>
      When Ada enters the right one: <secret>
      Then it is refused

      Examples:
        | secret                                         |
        | the password for an authenticator app          |
        | the password that removes an authenticator app |

    Scenario Outline: the lock ends at the end of its declared time at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is at its end: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                         |
        | the password for an authenticator app          |
        | the password that removes an authenticator app |
