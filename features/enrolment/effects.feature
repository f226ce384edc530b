@area:enrolment @effects
Feature: Enrolment: what happens to what

  Each row is one cell of the table of effects (assay rules --effects). Ada has two of the thing where an account can have
  two: the event concerns one of them. Ben has the same on the same clients, and nothing happens to him.

  @rule:ENROL-15
  Rule: The right enrolment code MUST turn two-factor on

    Scenario Outline: without a second factor, <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                           | event                   |
        | unfinished two-factor enrolment | it is used successfully |

  @rule:ENROL-16
  Rule: A wrong enrolment code MUST NOT verify the number or turn two-factor on

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                           | event                       |
        | unfinished two-factor enrolment | a wrong entry is made there |

  @rule:ENROL-18
  Rule: Until the enrolment code is accepted, the account MUST keep its earlier sign-in rules

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                   | event                                                                                                                                                                                                                                                                                        |
        | enrolment code (two-factor or two-step) | another sign-in to the account starts or is completed                                                                                                                                                                                                                                        |
        | unfinished two-factor enrolment         | another sign-in to the account starts or is completed                                                                                                                                                                                                                                        |
        | unfinished two-factor enrolment         | a recovery is started, then the owner cancels a recovery, then the find service of its device is turned off, then support staff verify the owner for the keychain, then a keychain device makes a new security code, then joining by security code is turned off, then the keychain is reset |
        | unfinished two-factor enrolment         | support staff let a locked security code be entered again                                                                                                                                                                                                                                    |
        | unfinished two-factor enrolment         | the keychain is turned off on a device                                                                                                                                                                                                                                                       |
        | unfinished two-factor enrolment         | a reset of a forgotten password is started                                                                                                                                                                                                                                                   |

      Examples:
        | thing                           | event                                                                                                                    |
        | unfinished two-factor enrolment | the find service of its device is turned on, then the account data is edited, then joining by security code is turned on |

    Scenario Outline: without a second factor, <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                           |
        | unfinished two-factor enrolment |

    Scenario Outline: without a second factor, <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                           |
        | unfinished two-factor enrolment |

    Scenario Outline: without a second factor, <thing> lasts until the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                           |
        | unfinished two-factor enrolment |

    Scenario Outline: without a second factor, <thing> ends at the end of its lifetime, even if used halfway
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it was used halfway without using it up, and it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                           |
        | unfinished two-factor enrolment |

  @rule:ENROL-22
  Rule: An account created with two-factor on MUST show two-factor as on, without any enrolment

    Scenario Outline: without a second factor, <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                           | event                   |
        | unfinished two-factor enrolment | two-factor is turned on |

  @rule:ENROL-27
  Rule: The service MUST refuse two-factor enrolment while two-step is on

    Scenario Outline: without a second factor, <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                   | event                 |
        | enrolment code (two-factor or two-step) | two-step is activated |
        | unfinished two-factor enrolment         | two-step is activated |

  @rule:ENROL-30
  Rule: A code sent to one number MUST NOT verify another number

    Scenario Outline: without a second factor, <thing> ends when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                   | event                   |
        | enrolment code (two-factor or two-step) | two-factor is turned on |

    Scenario Outline: without a second factor, <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor, ready for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                           | event                                          |
        | unfinished two-factor enrolment | another code for the same purpose is requested |
