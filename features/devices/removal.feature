@area:devices
Feature: Devices: removing a device
  The owner removes a lost device on the account page. It loses all access until the owner signs in on it with a code.

  Background:
    Given Ada has an account with two-factor authentication
    And Ada also has a trusted tablet

  @rule:DEVICE-15
  Rule: The service must let the owner remove a trusted device

    Example: one of two trusted devices is removed
      When Ada removes her trusted tablet
      Then it is accepted
      And Ada finds her trusted tablet not listed
      And Ada finds her trusted phone listed as trusted

    Example: a device that has just become trusted is removed
      Given Ada has signed in on a new Mac
      When Ada removes the Mac
      Then it is accepted
      And Ada finds the Mac not listed
      And Ada finds her trusted tablet listed as trusted

    Example: somebody else cannot remove the owner's device
      Given Ben has an account with two-factor authentication
      When Ben removes Ada's trusted tablet
      Then it is refused
      And nothing changed
      And Ada finds her trusted tablet listed as trusted

    Example: somebody with only the password cannot remove a device
      Given Ada has begun to sign in on a new browser
      When Ada removes her trusted tablet on the browser
      Then it is refused
      And nothing changed
      And Ada finds her trusted tablet listed as trusted

    Scenario Outline: a new <device> is removed
      Given Ada has signed in on a new <device>
      When Ada removes the <device>
      Then it is accepted
      And Ada finds the <device> not listed
      And Ada finds her trusted phone listed as trusted
      And Ada finds her trusted tablet listed as trusted

      Examples: kinds of device
        | device     |
        | phone      |
        | iPod touch |
        | watch      |

    Scenario Outline: removing the <device> does not remove the <other> of the same name
      Given Ada has signed in on a new tablet that is called "Home"
      And Ada has signed in on a new Mac that is called "Home"
      When Ada removes the <device>
      Then it is accepted
      And Ada finds the <device> not listed
      And Ada finds the <other> listed as trusted

      Examples: either of two
        | device | other  |
        | tablet | Mac    |
        | Mac    | tablet |

    Example: one of two trusted devices is removed in a browser
      Given Ada has signed in on a new browser
      And Ada manages the account on the browser
      When Ada removes her trusted tablet
      Then it is accepted
      And Ada finds her trusted tablet not listed
      And Ada is not signed in on her trusted tablet

  @rule:DEVICE-16
  Rule: A removed device MUST no longer show verification codes

    Example: a sign-in on another client sends no request to a removed device
      Given Ada has removed her trusted tablet
      When Ada signs in on a new Mac
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone and nowhere else

    Example: the owner cannot allow an open request on a removed device, and no code is shown there
      Given the service declares "signin.approval_before_code" as "true"
      And Ada has begun to sign in on a new Mac
      And Ada has removed her trusted tablet
      When Ada allows the request on her trusted tablet
      Then it is refused
      And Ada sees no code on her trusted tablet
      And Ada is not signed in on the Mac

    Example: the owner can still allow an open request on the other trusted device, and the code is shown there
      Given Ada has begun to sign in on a new Mac
      And Ada has removed her trusted tablet
      When Ada allows the request on her trusted phone
      Then it is accepted
      And Ada is not signed in on the Mac
      And Ada sees a code on her trusted phone
      And Ada can sign in on the Mac with that code

    Example: a removed device cannot generate a code
      Given trusted devices can generate codes
      And Ada has removed her trusted tablet
      When Ada generates a code on her trusted tablet
      Then it is refused
      And nothing changed

    Example: a device that was not removed can generate a code
      Given trusted devices can generate codes
      And Ada has removed her trusted tablet
      And Ada has begun to sign in on a new Mac
      When Ada generates a code on her trusted phone
      Then it is accepted
      And Ada is not signed in on the Mac
      And Ada can sign in on the Mac with that code

    Scenario Outline: a sign-in on another client sends no request to a removed <device>
      Given Ada has signed in on a new <device>
      And Ada has removed the <device>
      When Ada signs in on a new client
      Then a code is asked for
      And a code or a request arrives on those of Ada's devices whose details say that they can receive codes, and on no others

      Examples: kinds of device
        | device     |
        | iPod touch |
        | Mac        |

    Example: a sign-in elsewhere sends no request to a device that was removed in a browser
      Given Ada has signed in on a new browser
      And Ada manages the account on the browser
      And Ada has removed her trusted tablet
      When Ada signs in on a new Mac
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone and nowhere else

    Example: a device that was removed in a browser cannot generate a code
      Given trusted devices can generate codes
      And Ada has signed in on a new browser
      And Ada manages the account on the browser
      And Ada has removed her trusted tablet
      When Ada generates a code on her trusted tablet
      Then it is refused
      And nothing changed

  @rule:DEVICE-17
  Rule: A removed device MUST lose access to the cloud service

    Example: the session of a removed device gives no access to the cloud
      Given Ada has removed her trusted tablet
      When Ada opens "cloud" on her trusted tablet
      Then it is refused
      And nothing changed

    Example: a device that was not removed still has access to the cloud
      Given Ada has removed her trusted tablet
      When Ada opens "cloud" on her trusted phone
      Then it is accepted
      And Ada is signed in on her trusted phone
      And Ada is not signed in on her trusted tablet

    Scenario Outline: the owner cannot use "cloud" on a removed <device>
      Given Ada has signed in on a new <device>
      When Ada removes the <device>
      Then it is accepted
      And Ada cannot use "cloud" on the <device>

      Examples: kinds of device
        | device     |
        | Mac        |
        | iPod touch |
        | watch      |
        | PC         |

    Example: the session of a device that was removed in a browser gives no access to the cloud
      Given Ada has signed in on a new browser
      And Ada manages the account on the browser
      And Ada has removed her trusted tablet
      When Ada opens "cloud" on her trusted tablet
      Then it is refused
      And nothing changed

  @rule:DEVICE-18
  Rule: A removed device MUST lose access to all other services as well

    Scenario Outline: the session of a removed device gives no access to "<service>"
      Given Ada has removed her trusted tablet
      When Ada opens "<service>" on her trusted tablet
      Then it is refused
      And nothing changed

      Examples: services
        | service      |
        | store        |
        | messages     |
        | calls        |
        | mail         |
        | contacts     |
        | calendar     |
        | account-page |

    Scenario Outline: the session of a device that was not removed still gives access to "<service>"
      Given Ada has removed her trusted tablet
      When Ada opens "<service>" on her trusted phone
      Then it is accepted
      And Ada is signed in on her trusted phone
      And Ada is not signed in on her trusted tablet

      Examples: services
        | service      |
        | store        |
        | messages     |
        | calls        |
        | mail         |
        | contacts     |
        | calendar     |
        | account-page |

    Scenario Outline: the owner cannot use "<service>" on a removed <device>
      Given Ada has signed in on a new <device>
      When Ada removes the <device>
      Then it is accepted
      And Ada cannot use "<service>" on the <device>

      Examples: kinds of device
        | device | service  |
        | Mac    | messages |
        | watch  | calls    |
        | TV box | store    |
        | PC     | mail     |

    Scenario Outline: the session of a device that was removed in a browser gives no access to <service>
      Given Ada has signed in on a new browser
      And Ada manages the account on the browser
      And Ada has removed her trusted tablet
      When Ada opens "<service>" on her trusted tablet
      Then it is refused
      And nothing changed

      Examples: services
        | service      |
        | store        |
        | messages     |
        | mail         |
        | account-page |
